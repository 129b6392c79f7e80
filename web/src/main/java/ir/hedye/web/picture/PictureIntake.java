package ir.hedye.web.picture;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The way of a picture from what was sent to what is kept. */
public record PictureIntake(
    Optional<PictureScanner> scanner, PictureCleaner cleaner, PictureStore store) {
  /** A picture takes some hundred megabytes while it is drawn anew: so many at once and no more. */
  private static final Semaphore AT_WORK = new Semaphore(2);

  /**
   * Scans, draws anew, keeps.
   *
   * @throws RefusedPicture when it is not taken
   * @throws IOException when the scanner or the disk does not answer: the person may try again
   */
  public CleanPicture take(byte[] sent) throws RefusedPicture, IOException {
    cleaner.demandBytes(sent.length);
    if (!AT_WORK.tryAcquire()) {
      throw new IOException("too many pictures at once");
    }
    try {
      return work(sent);
    } finally {
      AT_WORK.release();
    }
  }

  private CleanPicture work(byte[] sent) throws RefusedPicture, IOException {
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
