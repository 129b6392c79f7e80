package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.oracle.AwkwardMonth.Dirt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The made-up awkward month")
class AwkwardMonthTest {
  private static final int EVENTS = 60;

  @TempDir Path folder;

  @Test
  @DisplayName("stands on every edge that it aims at, within forty seeds")
  void stands_on_every_edge() throws IOException {
    assertThat(edgesNotMet(Edges.all(), 40)).isEmpty();
  }

  @Test
  @DisplayName("and this check can fail: nobody marries in the year 2000")
  void and_this_check_can_fail() throws IOException {
    Map<String, Predicate<Standing>> never =
        Map.of("far future", it -> it.married().month().year() == 2000);
    assertThat(edgesNotMet(never, 1)).containsExactly("far future");
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @DisplayName("plants exactly the bad rows that it says")
  @CsvSource({"CLEAN, 1", "DIRTY, 2", "DIRTY, 3", "FILTHY, 4", "FILTHY, 5"})
  void plants_exactly_the_bad_rows_that_it_says(Dirt dirt, long seed) {
    var month = AwkwardMonth.ofSeed(seed, 200, dirt);
    var planted = month.writeTo(folder);
    assertThat(rejected(month)).isEqualTo(planted);
  }

  @Test
  @DisplayName("has a bad row for every column that can be bad, when it is filthy")
  void has_a_bad_row_for_every_column() {
    var month = AwkwardMonth.ofSeed(4, 100, Dirt.FILTHY);
    month.writeTo(folder);
    var columns = new TreeMap<String, Set<String>>();
    for (var reject : NaiveDetermination.verdict(folder, month.at()).rejects()) {
      columns.computeIfAbsent(kind(reject.file()), none -> new TreeSet<>()).add(reject.column());
    }
    assertThat(columns)
        .containsEntry("insured.csv", set("birth_date deceased_on national_id sex"))
        .containsEntry(
            "contributions.csv",
            set("basis category days leave_date month national_id start_date wage"))
        .containsEntry("paid.csv", set("amount national_id paid_on"));
    assertThat(columns.get("marriages.csv"))
        .containsAll(set("contract event_id marriage_date registration_date status version"))
        .containsAll(set("husband_birth_date husband_id husband_prior_marriages"))
        .containsAll(set("wife_birth_date wife_id wife_prior_marriages"));
  }

  @Test
  @DisplayName("is the same month again for the same seed")
  void is_the_same_again_for_the_same_seed() throws IOException {
    var first = Files.createDirectory(folder.resolve("first"));
    var second = Files.createDirectory(folder.resolve("second"));
    AwkwardMonth.ofSeed(7, 30, Dirt.DOUBTFUL).writeTo(first);
    AwkwardMonth.ofSeed(7, 30, Dirt.DOUBTFUL).writeTo(second);
    try (var files = Files.list(first)) {
      for (Path file : files.toList()) {
        assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }

  private Map<String, Integer> rejected(AwkwardMonth month) {
    var counts = new LinkedHashMap<String, Integer>();
    for (String file : List.of("insured.csv", "contributions.csv", "marriages.csv", "paid.csv")) {
      counts.put(file, 0);
    }
    for (var reject : NaiveDetermination.verdict(folder, month.at()).rejects()) {
      counts.merge(kind(reject.file()), 1, Integer::sum);
    }
    return counts;
  }

  private static String kind(String file) {
    return file.startsWith("marriages") ? "marriages.csv" : file;
  }

  private static Set<String> set(String names) {
    return new TreeSet<>(List.of(names.split(" ", -1)));
  }

  private List<String> edgesNotMet(Map<String, Predicate<Standing>> edges, int seeds)
      throws IOException {
    var missing = new LinkedHashMap<>(edges);
    for (int seed = 0; seed < seeds && !missing.isEmpty(); seed++) {
      var month = AwkwardMonth.ofSeed(seed, EVENTS, Dirt.CLEAN);
      var data = Files.createTempDirectory(folder, "seed");
      month.writeTo(data);
      for (Judgement judgement : NaiveDetermination.judge(data, month.at(), new Sieve())) {
        var standing = new Standing(judgement);
        missing.values().removeIf(edge -> edge.test(standing));
      }
    }
    return List.copyOf(missing.keySet());
  }
}
