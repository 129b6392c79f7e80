package ir.hedye.web.picture;

import java.io.IOException;
import java.util.Optional;

/** The way of a picture from what was sent to what is kept. */
public record PictureIntake(
    Optional<PictureScanner> scanner, PictureCleaner cleaner, PictureStore store) {

  /**
   * Scans, draws anew, keeps.
   *
   * @throws RefusedPicture when it is not taken
   * @throws IOException when the scanner or the disk does not answer: the person may try again
   */
  public CleanPicture take(byte[] sent) throws RefusedPicture, IOException {
    if (scanner.isPresent()) {
      switch (scanner.get().scan(sent)) {
        case CLEAN -> {}
        case HARMFUL -> throw new RefusedPicture(PictureFault.HARMFUL);
        case NOT_NOW -> throw new IOException("the scanner does not answer");
      }
    }
    CleanPicture clean = cleaner.clean(sent);
    store.keep(clean);
    return clean;
  }

  public void forget(String sha256) throws IOException {
    store.forget(sha256);
  }

  public byte[] read(String sha256) throws IOException {
    return store.read(sha256);
  }
}
