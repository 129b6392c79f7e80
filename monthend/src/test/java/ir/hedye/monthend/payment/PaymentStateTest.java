package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A payment moves only as its types allow")
class PaymentStateTest {
  private static final Pattern ARROW =
      Pattern.compile("^ *([A-Z]+) --> ([A-Z]+)\\b", Pattern.MULTILINE);

  @TempDir private Path classes;

  @Test
  @DisplayName("The table of moves is exactly what the types can do")
  void the_table_is_the_types() {
    assertThat(table()).isEqualTo(types()).hasSize(13);
  }

  @Test
  @DisplayName("The picture in ARCHITECTURE.md shows exactly these moves")
  void the_picture_is_the_types() throws IOException {
    assertThat(picture(architecture())).isEqualTo(types());
  }

  @Test
  @DisplayName("A picture with one arrow more or less is seen")
  void a_wrong_picture_is_seen() throws IOException {
    String right = architecture();

    assertThat(picture(right.replace("SETTLED --> RETURNED", ""))).isNotEqualTo(types());
    assertThat(picture(right.replace("SENT --> SETTLED", "REJECTED --> SETTLED")))
        .isNotEqualTo(types());
  }

  @Test
  @DisplayName("The database allows exactly these moves")
  void the_database_is_the_types() throws SQLException {
    try (var books = Books.open()) {
      String moves = "SELECT from_state || ' --> ' || to_state FROM allowed_move WHERE from_state";
      assertThat(new TreeSet<>(books.rows(moves + " <> ''"))).isEqualTo(types());
      assertThat(books.rows(moves + " = ''")).containsExactly(" --> PROPOSED");
    }
  }

  @Test
  @DisplayName("Every state has its name in the books and a Persian one")
  void every_state_is_named() {
    var codes = PaymentState.all().stream().map(PaymentState::code).toList();

    assertThat(PaymentState.all()).hasSize(PaymentState.class.getPermittedSubclasses().length);
    assertThat(codes).allSatisfy(code -> assertThat(PaymentState.of(code).code()).isEqualTo(code));
    assertThat(PaymentState.all().stream().map(PaymentState::persian)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @DisplayName("A wrong move does not compile")
  @ValueSource(
      strings = {
        "new PaymentState.Rejected().settled()",
        "new PaymentState.Settled().rejected()",
        "new PaymentState.Returned().returned()",
        "new PaymentState.Released().withdrawn()",
        "new PaymentState.Proposed().released()",
        "new PaymentState.Settled().accepted()"
      })
  void a_wrong_move_does_not_compile(String move) {
    assertThat(compiles(move)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("A right move does")
  @ValueSource(
      strings = {
        "new PaymentState.Sent().settled().returned()",
        "new PaymentState.Sent().accepted().rejected()",
        "new PaymentState.Proposed().signed().released().sent()"
      })
  void a_right_move_compiles(String move) {
    assertThat(compiles(move)).isTrue();
  }

  private static Set<String> table() {
    return PaymentMoves.ALL.stream()
        .map(PaymentMoves.Move::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the methods of the states' types say. */
  private static Set<String> types() {
    var moves = new TreeSet<String>();
    for (Class<?> state : PaymentState.class.getPermittedSubclasses()) {
      for (Method method : state.getDeclaredMethods()) {
        if (PaymentState.class.isAssignableFrom(method.getReturnType())
            && !Modifier.isStatic(method.getModifiers())) {
          moves.add(code(state) + " --> " + code(method.getReturnType()));
        }
      }
    }
    return moves;
  }

  private static String code(Class<?> state) {
    return state.getSimpleName().toUpperCase(java.util.Locale.ROOT);
  }

  private static Set<String> picture(String text) {
    return ARROW
        .matcher(text)
        .results()
        .map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String architecture() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.resolve("..").normalize();
    }
    String text = Files.readString(folder.resolve("ARCHITECTURE.md"));
    String section = text.substring(text.indexOf("## A payment's states"));
    return section.substring(section.indexOf("```mermaid"), section.lastIndexOf("```"));
  }

  private boolean compiles(String expression) {
    String source =
        "package ir.hedye.monthend.payment; class Tried { Object move() { return "
            + expression
            + "; } }";
    var file =
        new SimpleJavaFileObject(URI.create("string:///Tried.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreErrors) {
            return source;
          }
        };
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath);
    var said = new DiagnosticCollector<JavaFileObject>();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, said, options, null, List.of(file))
            .call();
    // Wrong for another reason than the missing move would prove nothing.
    assertThat(said.getDiagnostics())
        .allSatisfy(d -> assertThat(d.getCode()).contains("cant.resolve"));
    return compiled;
  }
}
