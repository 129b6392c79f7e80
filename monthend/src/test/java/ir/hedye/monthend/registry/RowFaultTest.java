package ir.hedye.monthend.registry;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.feed.TextRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Why a row of the registry's file is set aside, in both languages")
class RowFaultTest {
  /** A reason that is written where a row is set aside, and not taken from the list of faults. */
  private static final Pattern OWN_REASON = Pattern.compile("(?s)(reject|Reject|fetch)\\([^;]*?\"");

  private static final List<String> GOOD =
      List.of(
          "1",
          "1",
          "REGISTERED",
          "PERMANENT",
          "1405-06-15",
          "1405-06-16",
          "103",
          "7971100035",
          "1371-08-15",
          "0",
          "0744782767",
          "1375-01-01",
          "0",
          "23");

  private static List<RowFault> faults(int column, String value) {
    var fields = new ArrayList<>(GOOD);
    fields.set(column, value);
    var row = new TextRow(MarriageRows.COLUMNS).of(1, fields);
    return MarriageRows.read(row).isPresent()
        ? List.of()
        : RowFault.of(row.toReject().reason()).stream().toList();
  }

  @Test
  void a_good_row_has_none() {
    assertThat(faults(0, "1")).isEmpty();
  }

  @ParameterizedTest(name = "column {0}, «{1}»: {2}")
  @CsvSource({
    "0, x, NO_NUMBER",
    "1, -1, NO_NUMBER",
    "2, GONE, UNKNOWN_STATUS",
    "3, PERHAPS, UNKNOWN_CONTRACT",
    "4, '', DAY_MISSING",
    "4, 1405-13-01, NO_SUCH_DAY",
    "5, 1405-02-32, NO_SUCH_DAY",
    "7, 7971100036, NATIONAL_ID",
    "8, '', DAY_MISSING",
    "10, 7971100035, SAME_SPOUSES",
    "12, many, NO_NUMBER"
  })
  void each_fault_of_a_row_is_one_of_the_list(int column, String value, RowFault fault) {
    assertThat(faults(column, value)).containsExactly(fault);
  }

  @Test
  @DisplayName("No source of the intake has a reason of its own, without Persian words")
  void no_reason_without_words() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/ir/hedye/monthend/registry"))) {
      assertThat(sources.filter(source -> source.toString().endsWith(".java")).toList())
          .hasSizeGreaterThan(10)
          .allSatisfy(source ->
              assertThat(OWN_REASON.matcher(Files.readString(source)).find())
                  .as(source.toString())
                  .isFalse());
    }
    assertThat(OWN_REASON.matcher("row.reject(column, \"a new reason\");").find()).isTrue();
  }

  @Test
  @DisplayName("Each has its own number and its own words; an unknown reason has none")
  void each_has_its_own() {
    assertThat(RowFault.values()).extracting(RowFault::number).doesNotHaveDuplicates();
    assertThat(RowFault.values()).extracting(RowFault::persian).doesNotHaveDuplicates();
    assertThat(RowFault.values())
        .allSatisfy(fault -> assertThat(fault.persian()).doesNotContainPattern("[A-Za-z0-9يىك]"));
    assertThat(RowFault.of("something new")).isEmpty();
  }
}
