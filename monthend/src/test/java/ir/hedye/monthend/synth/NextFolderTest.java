package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The next month's folder goes on from the earlier one: events and people")
class NextFolderTest {
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
  @DisplayName("Every earlier event is there again, and the ordered number of new ones")
  void no_event_is_lost() {
    var before = events(mehr);
    var after = events(aban);

    assertThat(after.keys()).containsAll(before.keys());
    assertThat(after.keys()).hasSize(EVENTS + NEW_EVENTS);
  }

  @Test
  @DisplayName("Left out are only as many events as were ordered to be missing")
  void and_events_are_missing_when_ordered() {
    Path gaps = MadeFolders.next(dir.resolve("gaps"), 5, mehr, new Flaws(0, 0.02, 0));

    var missing = new HashSet<>(events(mehr).keys());
    missing.removeAll(events(gaps).keys());
    assertThat(missing).hasSizeBetween(EVENTS / 200, EVENTS / 20);
  }

  @Test
  @DisplayName("What changed has the next version; what kept its version kept its content")
  void versions_rise_with_every_change() {
    var after = events(aban);
    int changed = 0;
    for (var before : events(mehr).values()) {
      var now = after.get(before.get("event_id"));
      if (!before.equals(now)) {
        changed++;
        assertThat(version(now)).isEqualTo(version(before) + 1);
      }
    }
    assertThat(changed).isBetween(8, EVENTS / 10);
  }

  @Test
  @DisplayName("A few events are revoked, corrected and registered at last")
  void changes_are_of_every_kind() {
    var after = events(aban);
    Set<String> columns = new HashSet<>();
    for (var before : events(mehr).values()) {
      var now = after.get(before.get("event_id"));
      before.columns().stream()
          .filter(column -> !before.get(column).equals(now.get(column)))
          .forEach(columns::add);
    }
    assertThat(columns).contains("status", "marriage_date", "office", "registration_date");
  }

  @Test
  @DisplayName("Nobody insured is lost; some give an account or mobile that was missing or wrong")
  void the_insured_stay_and_mend_their_records() {
    var before = MadeFolders.by("national_id", MadeFolders.rows(mehr, "insured.csv"));
    var after = MadeFolders.by("national_id", MadeFolders.rows(aban, "insured.csv"));

    assertThat(after.keys()).containsAll(before.keys());
    assertThat(before.values())
        .anyMatch(row -> mended(row, after, "sheba"))
        .anyMatch(row -> mended(row, after, "mobile"));
  }

  @Test
  @DisplayName("A folder cannot follow itself, nor one of the same month or a later one")
  void the_earlier_folder_must_be_earlier() {
    var itself = SynthOrder.of(mehr, 5, 1, MadeFolders.ABAN);
    var same = SynthOrder.of(dir.resolve("same"), 5, 1, MadeFolders.MEHR);

    assertThatThrownBy(() -> Synthesizer.next(itself, mehr))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("cannot follow itself");
    assertThatThrownBy(() -> Synthesizer.next(same, mehr))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("is of 1405-07, not of a month before 1405-07-30");
    assertThat(dir.resolve("same")).doesNotExist();
  }

  private static Book<Line> events(Path folder) {
    return MadeFolders.by("event_id", MadeFolders.rows(folder, "marriages.csv"));
  }

  private static int version(Line row) {
    return Integer.parseInt(row.get("version"));
  }

  private static boolean mended(Line before, Book<Line> after, String column) {
    return before.get(column).isEmpty()
        && !after.get(before.get("national_id")).get(column).isEmpty();
  }
}
