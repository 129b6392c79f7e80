package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.Sheba;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A made folder looks like Iran: its people and weddings")
class LooksLikeIranTest {
  private static final int EVENTS = 2500;

  @TempDir static Path dir;
  private static List<Line> marriages;
  private static List<Line> insured;
  private static List<Line> branches;

  @BeforeAll
  static void make() {
    Path folder = MadeFolders.first(dir.resolve("folder"), EVENTS, 21, Flaws.NONE);
    marriages = MadeFolders.rows(folder, "marriages.csv").stream().distinct().toList();
    insured = MadeFolders.rows(folder, "insured.csv").stream().distinct().toList();
    branches = MadeFolders.rows(folder, "branches.csv");
  }

  @Test
  @DisplayName("33 offices, three of them in Tehran, over 31 provinces, with towns of their own")
  void offices_and_provinces_are_those_of_the_organization() {
    Map<String, Set<String>> offices = new TreeMap<>();
    for (Line branch : branches) {
      offices.merge(branch.get("province"), Set.of(branch.get("office")), LooksLikeIranTest::union);
    }

    assertThat(offices).hasSize(31);
    assertThat(offices).extractingByKey("23").satisfies(tehran -> assertThat(tehran).hasSize(3));
    assertThat(offices.values().stream().flatMap(Set::stream).distinct()).hasSize(33);
    assertThat(branches).hasSizeGreaterThan(150);
    assertThat(branches.stream().map(branch -> branch.get("name")).distinct())
        .hasSize(branches.size())
        .contains("شعبه یک مشهد", "شعبه نیشابور", "شعبه عسلویه");
  }

  @Test
  @DisplayName("Provinces marry as in 1402: Tehran most, then Khorasan Razavi and Khuzestan")
  void provinces_weigh_as_in_1402() {
    var byProvince = count(marriages, "province");

    assertThat(shareOf("23", byProvince)).isBetween(0.11, 0.155);
    assertThat(shareOf("09", byProvince)).isBetween(0.07, 0.115);
    assertThat(shareOf("20", byProvince)).isBetween(0.001, 0.014);
  }

  @Test
  @DisplayName("Men marry mostly at 25 to 27, women at 19 to 21, both with a long tail")
  void ages_are_those_of_iran() {
    var grooms = ages("husband");
    var brides = ages("wife");

    assertThat(around(grooms, 26))
        .isGreaterThan(around(grooms, 22))
        .isGreaterThan(around(grooms, 31));
    assertThat(around(brides, 20))
        .isGreaterThan(around(brides, 16))
        .isGreaterThan(around(brides, 25));
    assertThat(grooms.stream().filter(age -> age > 45)).hasSizeGreaterThan(EVENTS / 50);
  }

  @Test
  @DisplayName("Most weddings are of the last four years, and the month that is run has plenty")
  void weddings_accumulate_towards_the_day() {
    double thisMonth = startingWith("1405-07");
    double recent = startingWith("140[2345]");

    assertThat(thisMonth).isBetween(0.06, 0.12);
    assertThat(recent).isGreaterThan(0.6);
    assertThat(startingWith("139[56]")).isBetween(0.005, 0.06);
  }

  @Test
  @DisplayName("Most brides have never been insured, most grooms have")
  void many_brides_are_not_insured() {
    var known = insured.stream().map(row -> row.get("national_id")).collect(Collectors.toSet());

    assertThat(marriages.stream().filter(row -> known.contains(row.get("wife_id"))))
        .hasSizeBetween(EVENTS / 6, EVENTS * 2 / 5);
    assertThat(marriages.stream().filter(row -> known.contains(row.get("husband_id"))))
        .hasSizeBetween(EVENTS * 6 / 10, EVENTS * 9 / 10);
  }

  @Test
  @DisplayName("Accounts and mobiles: most are good in every spelling, some missing, some wrong")
  void accounts_and_mobiles_are_mostly_good() {
    assertThat(MadeFolders.share(insured, "sheba", "")).isBetween(0.03, 0.08);
    assertThat(MadeFolders.share(insured, "mobile", "")).isBetween(0.015, 0.05);
    assertThat(badShare("sheba", text -> Sheba.read(text).isEmpty())).isBetween(0.008, 0.035);
    assertThat(badShare("mobile", text -> Mobile.read(text).isEmpty())).isBetween(0.004, 0.025);
    assertThat(insured.stream().filter(row -> row.get("mobile").startsWith("+98"))).isNotEmpty();
    assertThat(insured.stream().filter(row -> row.get("sheba").contains(" "))).isNotEmpty();
  }

  private static double badShare(String column, Predicate<String> bad) {
    long found =
        insured.stream().map(row -> row.get(column)).filter(t -> !t.isEmpty()).filter(bad).count();
    return (double) found / insured.size();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  private static double startingWith(String pattern) {
    return (double)
            marriages.stream()
                .filter(row -> row.get("marriage_date").matches(pattern + ".*"))
                .count()
        / marriages.size();
  }

  private static List<Integer> ages(String role) {
    return marriages.stream()
        .filter(row -> !row.get(role + "_birth_date").isEmpty())
        .map(row -> year(row.get("marriage_date")) - year(row.get(role + "_birth_date")))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private static long around(List<Integer> ages, int middle) {
    return ages.stream().filter(age -> Math.abs(age - middle) <= 1).count();
  }

  private static Map<String, Long> count(List<Line> rows, String column) {
    return rows.stream().collect(Collectors.groupingBy(r -> r.get(column), Collectors.counting()));
  }

  private static double shareOf(String province, Map<String, Long> counts) {
    return (double) counts.getOrDefault(province, 0L) / marriages.size();
  }
}
