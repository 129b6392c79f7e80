package ir.hedye.bench;

import ir.hedye.monthend.cli.Hedye;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A home into which a data folder was loaded and received, and copies of it to spoil. */
final class LoadedHome {
  private final Path template;
  private final Path copy;

  /** Makes the home unless an earlier benchmark has made it of the same folder. */
  LoadedHome(Plan plan, Path data) throws IOException, InterruptedException {
    String name = "home-of-" + data.getFileName();
    copy = plan.folder().resolve(name + ".copy");
    template =
        Folders.once(
            plan.folder().resolve(name),
            home -> {
              plan.progress().println("  loading " + data.getFileName());
              new JavaProcess(plan).in(home).run(Hedye.class, "load", data.toString());
              Path registry = FeedFile.in(data, "marriages").path();
              new JavaProcess(plan).in(home).run(Hedye.class, "receive", registry.toString());
            });
  }

  /** A fresh copy, in the place of the last one; no server may be running on that. */
  Path copy() throws IOException {
    Folders.delete(copy);
    try (Stream<Path> tree = Files.walk(template)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        Files.copy(
            path, copy.resolve(template.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy;
  }
}
