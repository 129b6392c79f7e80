package ir.hedye.web.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Reads HEIC by the program {@code heif-convert} (libheif) in a process of its own, with little
 * memory and little time: no library for Java reads it (ADR 9).
 *
 * @param program where it lies
 */
public record HeicReader(Path program) {
  /** Of address space, in kibibytes. */
  private static final int MEMORY_KIB = 1 << 20;

  /** The program on the path, if it is installed. */
  public static Optional<HeicReader> installed(String path) {
    return Arrays.stream(path.split(":", -1))
        .map(folder -> Path.of(folder, "heif-convert"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(HeicReader::new);
  }

  byte[] toJpeg(byte[] heic, Duration patience) throws RefusedPicture {
    try {
      Path folder = Files.createTempDirectory("heic");
      try {
        return convert(folder, heic, patience);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new RefusedPicture(PictureFault.BROKEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedPicture(PictureFault.BROKEN);
    }
  }

  private byte[] convert(Path folder, byte[] heic, Duration patience)
      throws IOException, InterruptedException, RefusedPicture {
    Path in = Files.write(folder.resolve("in.heic"), heic);
    Path out = folder.resolve("out.jpg");
    String limited = "ulimit -v " + MEMORY_KIB + " -t 15 -f 65536; exec \"$0\" -q 90 \"$1\" \"$2\"";
    var words = List.of("sh", "-c", limited, program.toString(), in.toString(), out.toString());
    Process reader =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = reader.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (!ended) {
      reader.destroyForcibly().waitFor();
    }
    if (!ended || reader.exitValue() != 0 || !Files.exists(out)) {
      throw new RefusedPicture(PictureFault.BROKEN);
    }
    return Files.readAllBytes(out);
  }

  private static void remove(Path folder) throws IOException {
    try (var below = Files.walk(folder)) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
