package ir.hedye.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house over compiled classes, each with what breaks it")
class HouseRulesTest {
  private static final String RIGHT = "ir.hedye.house.right";
  private static final String WRONG = "ir.hedye.house.wrong";

  private static JavaClasses in(String root) {
    return new ClassFileImporter().importPackages(root);
  }

  @Test
  @DisplayName("Packages that name only those before them keep the order")
  void one_direction_is_kept() {
    ArchRule order = HouseRules.inOrder(RIGHT, "first", "second");

    assertThatCode(() -> order.check(in(RIGHT))).doesNotThrowAnyException();
    assertThatCode(() -> order.check(in(RIGHT))).as("once more").doesNotThrowAnyException();
  }

  @Test
  @DisplayName("A package that names a later one breaks it, by an array too")
  void naming_a_later_package_breaks_it() {
    ArchRule order = HouseRules.inOrder(WRONG, "first", "second", "third", "unmarked");

    assertThatThrownBy(() -> order.check(in(WRONG)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("first.LooksAhead")
        .hasMessageContaining("second.LooksAheadByArray")
        .hasMessageNotContaining("<" + WRONG + ".third.LooksBack.");
  }

  @Test
  @DisplayName("A class in no package of the order breaks it, and a package without a class")
  void the_order_must_be_complete() {
    assertThatThrownBy(() -> HouseRules.inOrder(RIGHT, "first").check(in(RIGHT)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("stands in no package");
    assertThatThrownBy(() -> HouseRules.inOrder(RIGHT, "first", "second", "gone").check(in(RIGHT)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("gone holds no class");
    assertThatThrownBy(() -> HouseRules.inOrder(RIGHT, "fir", "second").check(in(RIGHT)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("A package that is not null-marked breaks the rule, and only that one")
  void every_package_is_null_marked() {
    assertThatCode(() -> HouseRules.everyPackageIsNullMarked().check(in(RIGHT)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> HouseRules.everyPackageIsNullMarked().check(in(WRONG)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("wrong.unmarked")
        .hasMessageNotContaining("wrong.first");
  }

  @Test
  @DisplayName("A rule over no class at all fails")
  void a_rule_over_nothing_fails() {
    assertThatThrownBy(
            () -> HouseRules.inOrder("ir.hedye.nowhere", "a").check(in("ir.hedye.nowhere")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> HouseRules.everyPackageIsNullMarked().check(in("ir.hedye.nowhere")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> HouseRules.inOrder("ir.hedye.nowhere", "a").check(in(RIGHT)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  @DisplayName("The wrong-on-purpose classes are there to be seen")
  void the_wrong_classes_are_seen() {
    assertThat(in(WRONG)).hasSizeGreaterThan(3);
  }
}
