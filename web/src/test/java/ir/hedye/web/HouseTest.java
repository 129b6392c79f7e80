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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The web module keeps the rules of the house")
class HouseTest {
  private static final String ROOT = "ir.hedye.web";

  /** In the order of ARCHITECTURE.md: each names only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "page",
          "month",
          "outside",
          "access",
          "staff",
          "picture",
          "gift",
          "contact",
          "support",
          "marriage",
          "trial",
          "assist",
          "desk",
          "finance",
          "headquarters",
          "oversight",
          "watch");

  private static final JavaClasses PAGES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOMS.stream().map(room -> ROOT + "." + room).toList());

  private static ArchRule order(List<String> rooms) {
    return HouseRules.inOrder(ROOT, rooms.toArray(String[]::new));
  }

  @Test
  @DisplayName("Files, methods, names, nulls and clocks")
  void every_source_file_keeps_the_limits() {
    assertThat(HouseLimits.brokenIn(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  @DisplayName("Each room names only rooms before it")
  void rooms_run_one_way() {
    assertThatCode(() -> order(ROOMS).check(PAGES)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("And that rule can fail: turned round, the same classes break it")
  void and_the_direction_can_fail() {
    var turned = new ArrayList<>(ROOMS);
    Collections.swap(turned, ROOMS.indexOf("page"), ROOMS.indexOf("month"));

    assertThatThrownBy(() -> order(turned).check(PAGES))
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
