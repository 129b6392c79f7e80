package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A made folder looks like Iran: work, wages and what the law makes of them")
class WorkLooksLikeIranTest {
  private static final int EVENTS = 2500;
  private static final long MINIMUM_OF_1405 = 5_541_850;

  @TempDir static Path dir;
  private static List<Line> work;
  private static List<Line> decisions;

  @BeforeAll
  static void make() {
    Path folder = MadeFolders.first(dir.resolve("folder"), EVENTS, 21, Flaws.NONE);
    work = MadeFolders.rows(folder, "contributions.csv");
    decisions = MadeFolders.decisions(folder, MadeFolders.MEHR, dir.resolve("out.csv"));
  }

  @Test
  @DisplayName("About a fifth of the insured spouses are entitled, most of these payable")
  void about_a_fifth_is_entitled() {
    double entitled = MadeFolders.share(decisions, "outcome", "ENTITLED");
    var holding = decisions.stream().filter(row -> row.get("outcome").equals("ENTITLED")).toList();

    assertThat(entitled).isBetween(0.15, 0.25);
    assertThat(MadeFolders.share(holding, "holds", "")).isGreaterThan(0.75);
  }

  @Test
  @DisplayName("Every outcome, every reason of the law but none alone, and every hold occur")
  void refusals_are_diverse() {
    assertThat(count(decisions, "outcome"))
        .containsKeys("REVOKED", "REVIEW", "NOT_ENTITLED", "AWAITING_LIST", "ENTITLED");
    assertThat(codes("reasons"))
        .contains(
            "TOO_FEW_DAYS",
            "RELATION_ENDED",
            "CATEGORY_NOT_COVERED",
            "NOT_FIRST_MARRIAGE",
            "NOT_PERMANENT",
            "NOT_REGISTERED",
            "EMPLOYER_PAYS",
            "IDENTITY_MISMATCH",
            "DATES_INCONSISTENT",
            "CONFLICTING_EVENTS",
            "NO_LAW_VERSION");
    assertThat(codes("holds"))
        .contains("NO_ACCOUNT", "INVALID_ACCOUNT", "NO_MOBILE", "ALREADY_PAID");
  }

  @Test
  @DisplayName("Contributions: some sixty rows an event, on lists of several people")
  void lists_are_real_lists() {
    var lists =
        work.stream()
            .map(row -> List.of(row.get("workshop"), row.get("month"), row.get("list_no")))
            .distinct()
            .count();

    assertThat((double) work.size() / EVENTS).isBetween(52.0, 72.0);
    assertThat((double) work.size() / lists).isGreaterThan(2);
    assertThat(work).allMatch(row -> row.get("workshop").matches("\\d{10}"));
  }

  @Test
  @DisplayName("All categories and bases occur, compulsory work by far the most")
  void categories_have_their_shares() {
    assertThat(count(work, "category").keySet())
        .containsExactlyInAnyOrder(
            "COMPULSORY",
            "SEMINARY",
            "EMPLOYER_PAYS",
            "FREELANCE",
            "VOLUNTARY",
            "DRIVER",
            "CONSTRUCTION",
            "CARPET_WEAVER");
    assertThat(count(work, "basis").keySet())
        .containsExactlyInAnyOrder("WORK", "SICK_PAY", "UNEMPLOYMENT", "PURCHASED");
    assertThat(MadeFolders.share(work, "category", "COMPULSORY")).isBetween(0.6, 0.8);
  }

  @Test
  @DisplayName("Wages stand around the minimum of their year and never above seven times it")
  void wages_stand_around_the_minimum() {
    List<Double> multiples =
        work.stream()
            .filter(row -> row.get("month").equals("1405-03") && row.get("basis").equals("WORK"))
            .filter(row -> row.get("category").equals("COMPULSORY") && full(row))
            .map(row -> Double.parseDouble(row.get("wage")) / Integer.parseInt(row.get("days")))
            .map(daily -> daily / MINIMUM_OF_1405)
            .sorted()
            .toList();

    assertThat(multiples).hasSizeGreaterThan(300);
    assertThat(multiples.getFirst()).isGreaterThanOrEqualTo(1);
    assertThat(multiples.get(multiples.size() / 2)).isBetween(1.2, 1.6);
    assertThat(multiples.getLast()).isBetween(3.0, 7.0);
  }

  private static boolean full(Line row) {
    return Integer.parseInt(row.get("days")) >= 30;
  }

  private static Set<String> codes(String column) {
    return decisions.stream()
        .flatMap(row -> List.of(row.get(column).split("\\|", -1)).stream())
        .collect(Collectors.toSet());
  }

  private static Map<String, Long> count(List<Line> rows, String column) {
    return rows.stream().collect(Collectors.groupingBy(r -> r.get(column), Collectors.counting()));
  }
}
