package ir.hedye.monthend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import ir.hedye.house.HouseLimits;
import ir.hedye.house.HouseRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The month's end keeps the rules of the house")
class HouseTest {
  private static final JavaClasses ROAD =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ir.hedye.monthend");

  /** The road of ARCHITECTURE.md, first stage first. */
  private static final List<String> STAGES =
      List.of(
          "feed",
          "settings",
          "store",
          "journal",
          "registry",
          "insured",
          "correction",
          "determination",
          "payable",
          "voucher",
          "payment",
          "notice",
          "contact",
          "run",
          "explain",
          "folder",
          "synth",
          "demo",
          "cli");

  private static void check(List<String> stages) {
    HouseRules.inOrder("ir.hedye.monthend", stages.toArray(String[]::new)).check(ROAD);
  }

  @Test
  @DisplayName("Data travels one way: a stage names only stages before it")
  void a_stage_names_only_stages_before_it() {
    assertThatCode(() -> check(STAGES)).doesNotThrowAnyException();
  }

  @Test
  @DisplayName(
      "And that rule can fail: with the bank before the vouchers, the same classes break it")
  void and_the_direction_can_fail() {
    String[] turned = STAGES.toArray(String[]::new);
    turned[STAGES.indexOf("voucher")] = "payment";
    turned[STAGES.indexOf("payment")] = "voucher";

    assertThatThrownBy(() -> check(Arrays.asList(turned)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ir.hedye.monthend.voucher");
  }

  @Test
  @DisplayName("Files, methods, names, nulls and clocks")
  void every_source_file_keeps_the_limits() {
    assertThat(HouseLimits.brokenIn(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  @DisplayName("And those limits can be broken")
  void and_the_limits_can_fail(@TempDir Path sources) throws IOException {
    Files.writeString(
        sources.resolve("Wrong.java"), "class Wrong { Object of() { return null; } }");

    assertThat(HouseLimits.brokenIn(sources))
        .singleElement()
        .asString()
        .startsWith("Wrong.java:1 return null");
  }

  @Test
  @DisplayName("Every package is null-marked")
  void every_package_is_null_marked() {
    assertThatCode(() -> HouseRules.everyPackageIsNullMarked().check(ROAD))
        .doesNotThrowAnyException();
  }
}
