package ir.hedye.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The limits of the house, each with what breaks it")
class HouseLimitsTest {
  @TempDir Path folder;

  private List<String> faultsOf(String source) throws IOException {
    Path file = Files.createDirectories(folder.resolve("ours")).resolve("Sample.java");
    Files.writeString(file, source);
    return HouseLimits.brokenIn(folder);
  }

  private List<String> faultsOfMethod(String method) throws IOException {
    return faultsOf("package ours;\nclass Sample {\n" + method + "\n}\n");
  }

  @Test
  @DisplayName("A file may have 200 lines and not one more")
  void a_file_has_at_most_200_lines() throws IOException {
    String start = "package ours;\nclass Sample {}\n";

    assertThat(faultsOf(start + "// more\n".repeat(198))).isEmpty();
    assertThat(faultsOf(start + "// more\n".repeat(199)))
        .singleElement()
        .asString()
        .contains("Sample.java:1", "201 lines");
  }

  @Test
  @DisplayName("A method may have 20 lines between its braces and not one more")
  void a_method_has_at_most_20_lines() throws IOException {
    String method = "  void work() {\n%s  }";

    assertThat(faultsOfMethod(method.formatted("    int a;\n".repeat(20)))).isEmpty();
    assertThat(faultsOfMethod(method.formatted("    int a;\n".repeat(21))))
        .singleElement()
        .asString()
        .contains("Sample.java:3", "work has 21 lines");
  }

  @Test
  @DisplayName("A constructor is a method, and so is one of a nested or nameless class")
  void every_kind_of_method_is_measured() throws IOException {
    String lines = "    int a;\n".repeat(21);

    assertThat(faultsOfMethod("  Sample() {\n" + lines + "  }")).hasSize(1);
    assertThat(faultsOfMethod("  record Inner(int b) { Inner {\n" + lines + "  } }")).hasSize(1);
    assertThat(faultsOfMethod("  Object o = new Object() { void work() {\n" + lines + "  } };"))
        .hasSize(1);
    assertThat(faultsOfMethod("  abstract static class Inner { abstract void work(); }")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Nothing returns a written-out null")
  @ValueSource(
      strings = {
        "return null;",
        "return (null);",
        "return this == null ? null : this;",
        "return this != null ? this : null;",
        "return this == null ? this : (this != null ? this : null);",
        "Runnable run = () -> { new Object() { Object it() { return null; } }; }; return run;"
      })
  void nothing_returns_null(String statement) throws IOException {
    assertThat(faultsOfMethod("  Object it() { " + statement + " }"))
        .singleElement()
        .asString()
        .contains("Sample.java:3", "return null");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("What is not a returned null passes")
  @ValueSource(
      strings = {
        "return this;",
        "Object none = null; return none == null ? this : none;",
        "return String.valueOf((Object) null);",
        "return \"null\";"
      })
  void what_is_no_null_passes(String statement) throws IOException {
    assertThat(faultsOfMethod("  Object it() { " + statement + " }")).isEmpty();
    assertThat(faultsOfMethod("  void it() { return; }")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("No type has a name that says nothing")
  @ValueSource(
      strings = {
        "DateUtil",
        "DateUtils",
        "RowHelper",
        "PaymentManager",
        "LawCommon",
        "StoreImpl",
        "RowDto",
        "RowDTO",
        "Util",
        "Helpers"
      })
  void no_type_has_an_empty_name(String name) throws IOException {
    assertThat(faultsOf("package ours;\nclass " + name + " {}\n")).hasSize(1);
    assertThat(faultsOfMethod("  record " + name + "() {}")).hasSize(1);
    assertThat(faultsOfMethod("  enum " + name + " { ONE }")).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Names that only look alike pass")
  @ValueSource(strings = {"Utility", "Management", "Implied", "Simple", "Commonwealth", "Dtor"})
  void names_that_look_alike_pass(String name) throws IOException {
    assertThat(faultsOf("package ours.utility;\nclass " + name + " {}\n")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("No package has a name that says nothing")
  @ValueSource(strings = {"util", "utils", "helper", "helpers", "manager", "common", "impl", "dto"})
  void no_package_has_an_empty_name(String name) throws IOException {
    assertThat(faultsOf("package ours." + name + ".rows;\nclass Sample {}\n"))
        .singleElement()
        .asString()
        .contains("a package named " + name);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Only a class with a main asks the clock")
  @ValueSource(
      strings = {
        "java.time.LocalDate.now()",
        "java.time.Instant.now(java.time.Clock.systemUTC())",
        "now()",
        "this.now()",
        "((java.util.function.Supplier<Object>) java.time.Instant::now).get()"
      })
  void only_a_main_asks_the_clock(String question) throws IOException {
    String asks = "  Object today() { return " + question + "; }";

    assertThat(faultsOfMethod(asks)).singleElement().asString().contains("asks the clock");
    assertThat(faultsOfMethod("  static class Inner { " + asks + " }")).hasSize(1);
    String program = "  static class Program { " + asks + " static void main(String[] a) {} }";
    assertThat(faultsOfMethod(program)).isEmpty();
    assertThat(faultsOfMethod(program + asks)).as("beside a program").hasSize(1);
  }

  @Test
  @DisplayName("A word that is not a call asks nothing")
  void a_word_asks_nothing() throws IOException {
    assertThat(faultsOfMethod("  int now; int known() { return now + this.now; }")).isEmpty();
    assertThat(faultsOfMethod("  void nowhere() { nowhere(); }")).isEmpty();
  }

  @Test
  @DisplayName("Every fault of a file is told")
  void every_fault_is_told() throws IOException {
    assertThat(faultsOf("package ours.util;\nclass RowHelper { Object it() { return null; } }\n"))
        .hasSize(3);
  }

  @Test
  @DisplayName(
      "A folder without a Java file proves nothing, and a file that does not parse neither")
  void limits_over_nothing_fail() throws IOException {
    assertThatThrownBy(() -> HouseLimits.brokenIn(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no Java file");
    assertThatThrownBy(() -> HouseLimits.brokenIn(folder.resolve("missing")))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> faultsOf("package ours;\nclass {"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not parse");
  }

  @Test
  @DisplayName("The house keeps its own limits")
  void the_house_keeps_its_own_limits() {
    assertThat(HouseLimits.brokenIn(Path.of("src/main/java"))).isEmpty();
  }
}
