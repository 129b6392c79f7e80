package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Manifest;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.feed.TextRow;
import ir.hedye.monthend.insured.lists.EmployerLists;
import ir.hedye.monthend.insured.lists.ListEncoding;
import ir.hedye.monthend.insured.lists.ListRow;
import ir.hedye.monthend.insured.lists.RefusedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The employers' lists of a folder ({@code lists/**}), judged as rows of {@code contributions.csv}
 * are.
 */
public final class ListFeed {
  private static final String FOLDER = "lists";
  private static final int ROWS_A_PART = 5000;

  private final Path folder;
  private final Map<String, Rejects> rejects = new LinkedHashMap<>();
  private final TextRow text = new TextRow(ContributionRows.COLUMNS);
  private long rows;

  public ListFeed(Path folder) {
    this.folder = folder;
  }

  public static boolean isIn(Path folder) {
    return Files.isDirectory(folder.resolve(FOLDER));
  }

  /**
   * Reads all lists; a part is handed on when it has some thousand rows, and at the end.
   *
   * @param encoding forced, or found out file by file
   * @return the rejects of each file that has some
   */
  public <P extends RowReader> List<Rejects> read(
      Optional<ListEncoding> encoding, java.util.function.Supplier<P> parts, Consumer<P> merge) {
    var open = new OpenPart<>(parts, merge);
    try {
      new EmployerLists(encoding).<RuntimeException>read(folder, row -> judge(row, open));
    } catch (RefusedList refused) {
      throw new RefusedInput(String.valueOf(refused.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.end();
    return new ArrayList<>(rejects.values());
  }

  /** The part that is being filled. */
  private static final class OpenPart<P extends RowReader> {
    private final java.util.function.Supplier<P> parts;
    private final Consumer<P> merge;
    private P part;
    private int rows;

    OpenPart(java.util.function.Supplier<P> parts, Consumer<P> merge) {
      this.parts = parts;
      this.merge = merge;
      this.part = parts.get();
    }

    void read(Row row) {
      part.read(row);
      if (++rows == ROWS_A_PART) {
        end();
        part = parts.get();
        rows = 0;
      }
    }

    void end() {
      merge.accept(part);
    }
  }

  private void judge(ListRow list, OpenPart<?> open) {
    rows++;
    Row row = text.of(list.record(), fields(list));
    open.read(row);
    if (row.isRejected()) {
      String name = folder.relativize(list.file()).toString();
      Reject reject = row.toReject();
      rejects.computeIfAbsent(name, Rejects::new).add(reject);
    }
  }

  private static List<String> fields(ListRow list) {
    return List.of(
        list.nationalId(),
        list.workshop(),
        list.category(),
        list.basis(),
        list.month(),
        list.days(),
        list.wage(),
        list.startDate(),
        list.leaveDate(),
        list.listNo(),
        "");
  }

  /** Rows of all lists, bad ones too. */
  public long rows() {
    return rows;
  }

  /** Refuses lists that are in the manifest and differ from it. */
  public void checkAgainst(Manifest.Feed manifest) {
    manifest
        .files()
        .forEach((name, promised) -> {
          boolean ours = name.startsWith(FOLDER + "/");
          if (ours && !Seal.of(folder.resolve(name)).equalsIgnoreCase(promised.sha256())) {
            throw RefusedInput.of(name, "SHA-256 differs from the manifest's");
          }
        });
  }

  /** Refuses the lists when too large a share of their rows is bad. */
  public static void checkShare(List<Rejects> all, long rows, double most) {
    long bad = all.stream().mapToLong(Rejects::badCount).sum();
    if (bad > most * rows) {
      Rejects first = all.getFirst();
      throw RefusedInput.at(
          first.file(),
          first.inOrder().getFirst().line(),
          bad
              + " of "
              + rows
              + " rows of the lists are bad, more than the share allowed (first: "
              + first.inOrder().getFirst().column()
              + ", "
              + first.inOrder().getFirst().reason()
              + ")");
    }
  }
}
