package ir.hedye.monthend.payment;

import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.store.MonthBusyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A folder into which somebody drops files: each is taken once and moved to {@code done}, or to
 * {@code refused} with the reason beside it. A file under a name that begins with a point or ends
 * in {@code .part} is not looked at: it is still being written.
 *
 * @param taker what takes one file, told when it was taken before too
 */
public record Inbox(Path folder, Taker taker) {
  /** Told of a file that stays where it is, because a month is being run. */
  public static final String WAITS = "MONTH_BUSY";

  private static final String DONE = "done";
  private static final String REFUSED = "refused";

  /** Takes one file; says in a line what it came to. */
  @FunctionalInterface
  public interface Taker {
    String take(Path file) throws SQLException;
  }

  /**
   * What became of a file.
   *
   * @param told what it came to, or why it was refused
   */
  public record Taken(String file, boolean done, String told) {
    /** Whether it was neither taken nor refused: it lies there and is taken later. */
    public boolean waits() {
      return told.equals(WAITS);
    }
  }

  /** How many files stand in each place. */
  public record Standing(int waiting, int done, int refused) {}

  /** Takes whatever lies there, in the order of names. */
  public List<Taken> takeAll() throws SQLException {
    var taken = new ArrayList<Taken>();
    for (Path file : files(folder)) {
      take(file, taken);
    }
    return taken;
  }

  private void take(Path file, List<Taken> taken) throws SQLException {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      return; // another node was first
    }
    try {
      String told = taker.take(file);
      move(file, DONE);
      taken.add(new Taken(name, true, told));
    } catch (MonthBusyException busy) {
      taken.add(new Taken(name, false, WAITS));
    } catch (RefusedInput e) {
      refuse(file, String.valueOf(e.getMessage()), taken);
    } catch (UncheckedIOException e) {
      if (Files.exists(file)) {
        throw e;
      } // else somebody else was first, and took it
    }
  }

  private void refuse(Path file, String why, List<Taken> taken) {
    if (!Files.exists(file)) {
      return; // somebody else was first, and took it
    }
    Path moved = move(file, REFUSED);
    write(moved.resolveSibling(moved.getFileName() + ".reason.txt"), why);
    taken.add(new Taken(file.getFileName().toString(), false, why));
  }

  public Standing standing() {
    return new Standing(
        files(folder).size(),
        files(folder.resolve(DONE)).size(),
        files(folder.resolve(REFUSED)).size());
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).filter(Inbox::isWhole).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWhole(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".reason.txt");
  }

  /** Never over another file: that one was taken too. */
  private Path move(Path file, String to) {
    try {
      Path into = Files.createDirectories(folder.resolve(to));
      String name = file.getFileName().toString();
      Path target = into.resolve(name);
      for (int again = 2; Files.exists(target); again++) {
        target = into.resolve(again + "-" + name);
      }
      return Files.move(file, target);
    } catch (NoSuchFileException gone) {
      return file; // another node moved it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
