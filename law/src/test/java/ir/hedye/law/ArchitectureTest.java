package ir.hedye.law;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import ir.hedye.house.HouseRules;
import ir.hedye.law.wrong.Impure;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How the law is built, each rule with what breaks it")
class ArchitectureTest {
  private static final JavaClasses LAW =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ir.hedye.law");

  /** All that the law may stand on: no table, no file, no network, no framework. */
  private static final ArchRule STANDS_ON_PLAIN_JAVA =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "ir.hedye.law..",
              "org.jspecify.annotations",
              "java.lang..",
              "java.util",
              "java.util.function",
              "java.util.stream",
              "java.time",
              "java.io",
              "java.nio",
              "java.nio.charset",
              "java.security");

  private static final Set<String> CLOCKS_AND_CHANCE =
      Set.of(
          "java.time.Clock",
          "java.time.InstantSource",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.UUID",
          "java.util.Timer",
          "java.security.SecureRandom",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread");

  private static final ArchRule READS_NO_CLOCK =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe("are clocks or chance", type -> CLOCKS_AND_CHANCE.contains(type.getName())))
          .orShould()
          .accessTargetWhere(
              describe("it asks the clock, chance or surroundings", ArchitectureTest::asks));

  private static final ArchRule OPENS_NO_FILE =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "are files",
                  (JavaClass type) ->
                      type.getPackageName().equals("java.io")
                          && type.getSimpleName().matches("File.*|RandomAccessFile")));

  private static final ArchRule LAW_IS_PURE =
      CompositeArchRule.of(STANDS_ON_PLAIN_JAVA).and(READS_NO_CLOCK).and(OPENS_NO_FILE);

  private static boolean asks(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.lang.Math") && name.equals("random"))
        || (owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "out", "err", "in")
                .contains(name));
  }

  @Test
  @DisplayName("The law reads no clock, no table, no file, and asks nobody")
  void the_law_is_pure() {
    assertThatCode(() -> LAW_IS_PURE.check(LAW)).doesNotThrowAnyException();
  }

  static Stream<Class<?>> impure() {
    return Stream.of(Impure.class.getDeclaredClasses());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "And this rule can fail: one class that is wrong on purpose for everything it forbids")
  @MethodSource("impure")
  void and_this_rule_can_fail(Class<?> wrong) {
    assertThat(LAW_IS_PURE.evaluate(new ClassFileImporter().importClasses(wrong)).hasViolation())
        .isTrue();
  }

  @Test
  @DisplayName("A class that is right passes, so that the twins fail for what they do")
  void a_plain_class_passes() {
    JavaClasses plain = new ClassFileImporter().importClasses(Impure.class);

    assertThatCode(() -> LAW_IS_PURE.check(plain)).doesNotThrowAnyException();
    assertThat(impure()).hasSizeGreaterThan(15);
  }

  @Test
  @DisplayName("No package names a later one: value, time, history, article 85")
  void the_law_runs_one_way() {
    ArchRule order = HouseRules.inOrder("ir.hedye.law", "value", "time", "history", "article85");

    assertThatCode(() -> order.check(LAW)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("And that rule can fail: turned round, the same classes break it")
  void and_the_direction_can_fail() {
    ArchRule turned = HouseRules.inOrder("ir.hedye.law", "article85", "history", "time", "value");

    assertThatThrownBy(() -> turned.check(LAW))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ir.hedye.law.history.Relation");
  }

  @Test
  @DisplayName("Every package of the law is null-marked")
  void every_package_is_null_marked() {
    assertThatCode(() -> HouseRules.everyPackageIsNullMarked().check(LAW))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("And that rule can fail: a package that is not")
  void and_null_marking_can_fail() {
    JavaClasses wrong = new ClassFileImporter().importPackages("ir.hedye.law.wrong");

    assertThat(HouseRules.everyPackageIsNullMarked().evaluate(wrong).hasViolation()).isTrue();
  }

  @Test
  @DisplayName("A rule over no class fails, so that none is kept by looking nowhere")
  void rules_over_nothing_fail() {
    JavaClasses nothing = new ClassFileImporter().importPackages("ir.hedye.nowhere");

    for (ArchRule rule : new ArchRule[] {STANDS_ON_PLAIN_JAVA, READS_NO_CLOCK, OPENS_NO_FILE}) {
      assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
    }
    assertThat(LAW).hasSizeGreaterThan(40);
  }
}
