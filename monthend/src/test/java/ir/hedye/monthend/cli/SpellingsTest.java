package ir.hedye.monthend.cli;

import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The same facts in another spelling are the same facts")
class SpellingsTest {
  private static final List<String> FILES =
      List.of("branches.csv", "insured.csv", "contributions.csv", "paid.csv", MARRIAGES);

  @TempDir Path dir = Path.of(".");
  private Shell shell = Shell.open(Path.of("."));

  @AfterEach
  void close() {
    shell.close();
  }

  /** Ways to write a file down; each changes its text as a whole. */
  @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
  enum Spelling {
    GZIP(text -> text),
    BYTE_ORDER_MARK(text -> "\uFEFF" + text),
    CRLF(text -> text.replace("\n", "\r\n")),
    NO_LAST_LINE_END(String::strip),
    QUOTED(text -> each(text, field -> '"' + field + '"')),
    PERSIAN_DIGITS(text -> rows(text, Spelling::persian)),
    ARABIC_DIGITS(text -> rows(text, row -> row.replace('5', '٥').replace('1', '١'))),
    SLASHES(text ->
        rows(
            text,
            row ->
                row.replaceAll("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?", "$1/$2/$3")
                    .replaceAll("/(?=,)", ""))),
    SPACES(text -> rows(text, row -> " " + row.replace(",", "\u200F ,\u00A0"))),
    OTHER_ORDER(Spelling::turned),
    EXTRA_COLUMNS(text -> each(text, field -> "\"a,\n\"\"\"," + field)),
    BLANK_LINES(text -> text + "\n\r\n");

    private final UnaryOperator<String> spell;

    Spelling(UnaryOperator<String> spell) {
      this.spell = spell;
    }

    private static String persian(String row) {
      var text = new StringBuilder(row);
      for (int i = 0; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          text.setCharAt(i, (char) (text.charAt(i) - '0' + '۰'));
        }
      }
      return text.toString();
    }

    /** Changes every row but the header. */
    private static String rows(String text, UnaryOperator<String> change) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      String header = lines.removeFirst();
      return header
          + "\n"
          + lines.stream().map(l -> change.apply(l) + "\n").collect(Collectors.joining());
    }

    private static String each(String text, UnaryOperator<String> change) {
      return text.lines()
          .map(line ->
              Arrays.stream(line.split(",", -1)).map(change).collect(Collectors.joining(",")))
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }

    private static String turned(String text) {
      return text.lines()
          .map(line -> {
            List<String> fields = Arrays.asList(line.split(",", -1));
            Collections.reverse(fields);
            return String.join(",", fields) + "\n";
          })
          .collect(Collectors.joining());
    }
  }

  private static SmallFolder folder() {
    return new SmallFolder()
        .man(1)
        .woman(2)
        .marriage(1, 1, 2)
        .man(3)
        .marriage(20, 3, 0)
        .add("paid.csv", SmallFolder.id(3) + ",1404-01-01,1000,old");
  }

  private record Outcome(String decisions, Map<String, String> books) {}

  private Outcome month(Path folder) {
    shell.close();
    shell = Shell.open(dir.resolve("home-" + folder.getFileName()));
    dir.resolve("home-" + folder.getFileName()).toFile().mkdirs();
    shell.done("load", folder.toString());
    Path gz = folder.resolve(MARRIAGES + ".gz");
    shell.done("receive", (Files.exists(gz) ? gz : folder.resolve(MARRIAGES)).toString());
    Map<String, String> books = shell.tables();
    books.keySet().removeIf(table -> table.startsWith("feed") || table.startsWith("delivery"));
    shell.done("run", "--month", "1405-07");
    return new Outcome(shell.decisions("1405-07"), books);
  }

  private Path spelled(Spelling spelling, SmallFolder content) throws IOException {
    Path folder = content.writeTo(dir.resolve(spelling.name()));
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.writeString(file, spelling.spell.apply(Files.readString(file)));
      if (spelling == Spelling.GZIP) {
        Spoiling.gzip(folder, name);
      }
    }
    content.seal(folder);
    return folder;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("and so are the books and the decisions")
  void another_spelling_changes_nothing(Spelling spelling) throws IOException {
    Outcome plain = month(folder().writeTo(dir.resolve("plain")));
    Outcome other = month(spelled(spelling, folder()));
    assertThat(other).isEqualTo(plain);
    assertThat(other.decisions).contains(",HUSBAND,ENTITLED," + SmallFolder.AMOUNT);
  }

  @Test
  @DisplayName("Another fact in any spelling is another fact")
  void and_another_fact_changes_something() throws IOException {
    Outcome plain = month(folder().writeTo(dir.resolve("plain")));
    SmallFolder changed = folder().set(MARRIAGES, "20", "province=24");
    Outcome other = month(spelled(Spelling.PERSIAN_DIGITS, changed));
    assertThat(other.books).isNotEqualTo(plain.books);
    assertThat(other.decisions).isEqualTo(plain.decisions);
  }

  @Test
  @DisplayName("A contribution told twice counts once, whenever each was received")
  void the_same_contribution_counts_once() throws IOException {
    Outcome plain = month(folder().writeTo(dir.resolve("plain")));
    SmallFolder twice = folder();
    List<String> lines = twice.lines("contributions.csv");
    lines.replaceAll(line -> line + (line.startsWith("n") ? ",received_on" : ",1405-07-02"));
    lines.add(lines.get(1).replace("1405-07-02", "1405-07-09"));
    Outcome other = month(twice.writeTo(dir.resolve("twice")));
    assertThat(other).isEqualTo(plain);
    lines.add(lines.get(1).replace(",30,200000000", ",29,200000000"));
    assertThat(month(twice.writeTo(dir.resolve("two"))).books).isNotEqualTo(plain.books);
  }
}
