package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.folder.FolderDetermination;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The next month's folder goes on from the earlier one: the employers' lists")
class NextListsTest {
  private static final int EVENTS = 1500;
  private static final int NEW_EVENTS = 200;

  @TempDir static Path dir;
  private static Path mehr;
  private static Path aban;

  @BeforeAll
  static void make() {
    mehr = MadeFolders.first(dir.resolve("mehr"), EVENTS, 31, Flaws.NONE);
    aban = MadeFolders.next(dir.resolve("aban"), NEW_EVENTS, mehr, Flaws.NONE);
  }

  @Test
  @DisplayName("No list vanishes: a load of the new folder replaces every list of the old one")
  void every_list_is_there_again() {
    assertThat(missing(lists(mehr), lists(aban))).isEmpty();
  }

  @Test
  @DisplayName("Lists that were late have come, and many lists of the new month")
  void late_lists_have_come() {
    var came = missing(lists(aban), lists(mehr));

    assertThat(came.stream().filter(list -> list.contains(" 1405-07 "))).hasSizeGreaterThan(50);
    assertThat(came.stream().filter(list -> list.contains(" 1405-08 "))).hasSizeGreaterThan(100);
    assertThat(came).noneMatch(list -> list.contains(" 1405-09 "));
  }

  @Test
  @DisplayName("Corrected lists hold all their people, but for one who was struck off")
  void corrected_lists_are_whole() {
    var after = lists(aban);
    int corrected = 0;
    for (var list : lists(mehr).rows().entrySet()) {
      var now = after.get(list.getKey());
      if (!now.containsAll(list.getValue())) {
        corrected++;
        var gone = people(list.getValue());
        gone.removeAll(people(now));
        assertThat(gone).as(list.getKey()).hasSizeLessThanOrEqualTo(1);
      }
    }
    assertThat(corrected).isBetween(10, lists(mehr).rows().size() / 50);
  }

  @Test
  @DisplayName("Somebody at work in Mehr stands on the late list of their workshop")
  void who_was_at_work_stands_on_the_late_list() {
    var before = MadeFolders.decisions(mehr, MadeFolders.MEHR, dir.resolve("mehr.csv"));
    var after = MadeFolders.by("national_id", decide(aban, MadeFolders.ABAN));
    var awaiting =
        before.stream().filter(row -> row.get("outcome").equals("AWAITING_LIST")).toList();

    assertThat(awaiting).hasSizeGreaterThan(5);
    assertThat(awaiting.stream().map(row -> after.get(row.get("national_id")).get("outcome")))
        .contains("ENTITLED");
  }

  @Test
  @DisplayName("The new folder is decided by itself without a row set aside")
  void the_new_folder_stands_alone() {
    var report = FolderDetermination.write(aban, MadeFolders.ABAN, dir.resolve("alone.csv"), 0);

    assertThat(report.rejects()).allMatch(rejects -> rejects.count() == 0);
    assertThat(report.decisions()).isGreaterThan(EVENTS);
  }

  @Test
  @DisplayName("A third month follows the second in the same way")
  void a_third_month_follows() throws IOException {
    var order = SynthOrder.of(dir.resolve("azar"), 50, 5, new JalaliDate(1405, 9, 30));
    Synthesizer.next(order, aban);

    assertThat(MadeFolders.by("event_id", MadeFolders.rows(order.folder(), "marriages.csv")).keys())
        .hasSize(EVENTS + NEW_EVENTS + 50);
    assertThat(missing(lists(aban), lists(order.folder()))).isEmpty();
  }

  private static List<Line> decide(Path folder, JalaliDate at) {
    return MadeFolders.decisions(folder, at, folder.resolveSibling(folder.getFileName() + ".out"));
  }

  /** The rows of each list, without the day on which it came. */
  private static Book<Set<List<String>>> lists(Path folder) {
    Map<String, Set<List<String>>> lists = new HashMap<>();
    for (Line row : MadeFolders.rows(folder, "contributions.csv")) {
      String list = row.get("workshop") + " " + row.get("month") + " " + row.get("list_no");
      lists.computeIfAbsent(list, name -> new HashSet<>()).add(line(row));
    }
    return new Book<>(lists);
  }

  private static List<String> line(Line row) {
    return List.of(
        row.get("national_id"),
        row.get("category"),
        row.get("basis"),
        row.get("days"),
        row.get("wage"),
        row.get("start_date"),
        row.get("leave_date"));
  }

  private static Set<String> missing(Book<?> before, Book<?> after) {
    var missing = new HashSet<>(before.keys());
    missing.removeAll(after.keys());
    return missing;
  }

  private static Set<String> people(Set<List<String>> lines) {
    return lines.stream().map(List::getFirst).collect(Collectors.toSet());
  }
}
