package ir.hedye.law.article85;

import static ir.hedye.law.article85.Rows.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Counting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A law version file: every figure, and nothing but figures")
class LawVersionFileTest {
  private static final String FILE = text("article-085-v1.properties");
  private static final LawVersion LAW = LawVersionFile.read(bytes(FILE));

  @Test
  @DisplayName("The figures of Article 85 are those of the law's text")
  void the_figures_are_those_of_the_text() {
    assertThat(LAW.id()).isEqualTo("85-1");
    assertThat(LAW.from()).isEqualTo(day("1397-01-01"));
    assertThat(LAW.knownUntil()).isEqualTo(day("1405-12-29"));
    assertThat(LAW.requiredDays()).isEqualTo(new LawVersion.RequiredDays(720, 5));
    assertThat(LAW.average()).isEqualTo(new LawVersion.Average(2, 24, 30));
    assertThat(LAW.listDueMonths()).isEqualTo(1);
  }

  @Test
  @DisplayName("What counts for days, wages and relation is that of the law's tables")
  void the_coverage_is_that_of_the_text() {
    List<Category> covered = List.of(Category.COMPULSORY, Category.SEMINARY);
    List<Basis> keeping = List.of(Basis.WORK, Basis.SICK_PAY);

    assertThat(LAW.coverage())
        .isEqualTo(
            new LawVersion.Coverage(
                Counting.of(covered, List.of(Basis.WORK)),
                Counting.of(covered, List.of(Basis.WORK)),
                Counting.of(covered, keeping),
                Counting.of(List.of(Category.EMPLOYER_PAYS), keeping)));
  }

  @ParameterizedTest(name = "on {0}: {1} rial a day")
  @DisplayName("The minimum wages are those of the law's table, thirty of them the floor")
  @CsvFileSource(resources = "floor.csv", numLinesToSkip = 1)
  void the_minimum_wages_are_those_of_the_text(String on, long daily) {
    assertThat(LAW.floorOn(day(on)).amount()).isEqualTo(30 * daily);
    assertThat(LAW.minimumWages()).hasSize(10);
  }

  @Test
  @DisplayName("A day before the first wage has no floor, rather than a guessed one")
  void no_floor_is_guessed() {
    assertThatThrownBy(() -> LAW.floorOn(day("1396-12-29")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<String> figures() {
    return FILE.lines()
        .filter(line -> line.contains(" = "))
        .map(line -> line.substring(0, line.indexOf(" = ")));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Any figure that is missing stops the program, but a later wage")
  @MethodSource("figures")
  void a_missing_figure_stops(String name) {
    byte[] without = bytes(FILE.replaceFirst("(?m)^" + name + " = .*$", ""));

    if (name.startsWith("minimum-daily-wage.") && !name.endsWith("1397-01-01")) {
      assertThat(LawVersionFile.read(without).minimumWages()).hasSize(9);
    } else {
      assertThatThrownBy(() -> LawVersionFile.read(without)).isInstanceOf(RuntimeException.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Any figure whose name is misspelt stops the program, a wage too")
  @MethodSource("figures")
  void a_misspelt_name_stops(String name) {
    byte[] misspelt = bytes(FILE.replaceFirst("(?m)^" + name + " =", "x" + name + " ="));

    assertThatThrownBy(() -> LawVersionFile.read(misspelt)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A figure told twice stops the program: a copied line whose date was not changed")
  @MethodSource("figures")
  void a_figure_told_twice_stops(String name) {
    assertThatThrownBy(() -> LawVersionFile.read(bytes(FILE + "\n" + name + " = 1\n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @DisplayName("A figure that is none stops the program")
  @CsvSource({
    "required-days, seven hundred",
    "required-days, ''",
    "lookback-years, 5.0",
    "in-force-from, 1397-13-01",
    "known-until, 1405-12-30",
    "known-until, 1396-12-29",
    "covered-categories, COMPULSORY; SEMINARY",
    "covered-categories, Compulsory",
    "days-count-bases, WORKING",
    "minimum-daily-wage.1404-01-01, '3,463,656'"
  })
  void a_wrong_figure_stops(String name, String figure) {
    byte[] wrong = bytes(FILE.replaceFirst("(?m)^(" + name + ") = .*$", "$1 = " + figure));

    assertThatThrownBy(() -> LawVersionFile.read(wrong)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest(name = "[{0}]")
  @DisplayName("A line without a figure, an unknown figure and an impossible wage day stop it")
  @CsvSource({
    "required-days",
    "required-weeks = 3",
    "minimum-daily-wage.1406-12-30 = 7",
    "'minimum-daily-wage.1405-04-01 = 5,900,000'"
  })
  void nothing_else_may_stand_in_it(String line) {
    assertThatThrownBy(() -> LawVersionFile.read(bytes(FILE + "\n" + line + "\n")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("Wages may stand in any order, and blanks and comments say nothing")
  void the_order_of_wages_changes_nothing() {
    String turned =
        FILE.lines().toList().reversed().stream().reduce("", (all, line) -> all + line + "\n");

    assertThat(LawVersionFile.read(bytes(turned)).minimumWages()).isEqualTo(LAW.minimumWages());
    assertThat(LawVersionFile.read(bytes("\n  # more\n" + FILE)).requiredDays())
        .isEqualTo(LAW.requiredDays());
  }

  @Test
  @DisplayName("The digest is that of the file as it stands: stable, and moved by any change")
  void the_digest_is_that_of_the_file() {
    assertThat(LAW.digest()).hasSize(64).isEqualTo(LawVersionFile.read(bytes(FILE)).digest());
    assertThat(LawVersionFile.read(bytes(FILE + "#")).digest()).isNotEqualTo(LAW.digest());
    assertThat(LawBook.standard().version("85-1").digest()).isEqualTo(LAW.digest());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String name) {
    try (InputStream in = LawVersionFileTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
