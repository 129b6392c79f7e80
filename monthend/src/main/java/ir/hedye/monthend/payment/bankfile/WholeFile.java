package ir.hedye.monthend.payment.bankfile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place, forced to the disk, and only
 * then renamed into it.
 */
public final class WholeFile implements AutoCloseable {
  private final Path place;
  private final Path draft;
  private final FileChannel channel;
  private final OutputStream out;

  /** Begins a draft beside that place; an older draft is overwritten. */
  public WholeFile(Path place) throws IOException {
    this.place = place.toAbsolutePath();
    this.draft = this.place.resolveSibling("." + place.getFileName() + ".part");
    this.channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 65536);
  }

  /** Where the bytes go, until it is finished. */
  public OutputStream out() {
    return out;
  }

  /** Nothing more is written; the draft is safe on the disk and can be read. */
  public Path finish() throws IOException {
    out.flush();
    channel.force(true);
    channel.close();
    return draft;
  }

  /**
   * Gives the finished draft its place. The very same file already there is fine: it was made by an
   * earlier try.
   */
  public void appear() throws IOException {
    if (Files.exists(place)) {
      if (Files.mismatch(draft, place) != -1) {
        throw new IllegalStateException("another file stands at " + place.getFileName());
      }
    } else {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      forceFolder();
    }
  }

  private void forceFolder() throws IOException {
    Path folder = place.getParent();
    if (folder != null) {
      try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      }
    }
  }

  /** Whatever did not appear goes away. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(draft);
  }
}
