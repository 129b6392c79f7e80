package ir.hedye.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import ir.hedye.house.HouseLimits;
import ir.hedye.house.HouseRules;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The web module keeps the rules of the house")
class HouseTest {
  private static final JavaClasses PAGES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "ir.hedye.web.page",
              "ir.hedye.web.month",
              "ir.hedye.web.access",
              "ir.hedye.web.gift",
              "ir.hedye.web.trial");

  @Test
  @DisplayName("Files, methods, names, nulls and clocks")
  void every_source_file_keeps_the_limits() {
    assertThat(HouseLimits.brokenIn(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  @DisplayName("What every page has names no page")
  void pages_run_one_way() {
    ArchRule order = HouseRules.inOrder("ir.hedye.web", "page", "month", "access", "gift", "trial");

    assertThatCode(() -> order.check(PAGES)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("And that rule can fail: turned round, the same classes break it")
  void and_the_direction_can_fail() {
    ArchRule turned =
        HouseRules.inOrder("ir.hedye.web", "month", "page", "access", "gift", "trial");

    assertThatThrownBy(() -> turned.check(PAGES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ir.hedye.web.month.MonthController");
  }

  @Test
  @DisplayName("Every package is null-marked")
  void every_package_is_null_marked() {
    assertThatCode(() -> HouseRules.everyPackageIsNullMarked().check(PAGES))
        .doesNotThrowAnyException();
  }
}
