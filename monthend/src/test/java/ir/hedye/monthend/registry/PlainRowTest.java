package ir.hedye.monthend.registry;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.feed.TextRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A first look at a row of the registry's file")
class PlainRowTest {
  private static final List<String> ROW =
      List.of(
          ("30000001,2,REGISTERED,PERMANENT,1405-06-01,1405-06-03,1042,"
                  + "0012345679,1380-01-01,0,1234567891,1381-02-02,1,10")
              .split(","));

  private final KnownEvents known = new KnownEvents();
  private final TextRow text = new TextRow(MarriageRows.COLUMNS);

  @BeforeEach
  void receive() {
    EventLine line = line(ROW);
    known.add(line.eventId(), line.version(), EventPrint.of(line));
  }

  private static List<String> with(int column, String value) {
    var fields = new ArrayList<>(ROW);
    fields.set(column, value);
    return fields;
  }

  private EventLine line(List<String> fields) {
    return MarriageRows.read(text.of(0, fields)).orElseThrow();
  }

  private boolean isRepeated(List<String> fields) {
    return new PlainRow().isRepeated(text.of(0, fields), known);
  }

  @Test
  @DisplayName("sees that it is exactly as known")
  void a_repeated_row_is_seen() {
    assertThat(isRepeated(ROW)).isTrue();
  }

  @ParameterizedTest(name = "column {0}: {1}")
  @CsvSource({
    "0, 30000002",
    "1, 3",
    "2, REVOKED",
    "3, TEMPORARY",
    "4, 1405-06-02",
    "5, ''",
    "6, 1043",
    "6, ''",
    "7, 0023456782",
    "8, 1380-01-02",
    "9, 1",
    "10, ''",
    "11, 1381-02-03",
    "12, 0",
    "13, 11",
  })
  @DisplayName("leaves every row that differs to the careful look")
  void another_row_is_not(int column, String value) {
    assertThat(isRepeated(with(column, value))).isFalse();
  }

  @ParameterizedTest(name = "column {0}: {1}")
  @CsvSource({"0, ۳۰۰۰۰۰۰۱", "1, ۲", "4, 1405/06/01", "6, ' 1042'", "9, ۰", "13, ۱۰"})
  @DisplayName("leaves unusual spellings to the careful look, which finds them the same")
  void unusual_spellings_are_read_with_care(int column, String value) {
    var fields = with(column, value);
    assertThat(known.print(known.place(30_000_001))).isEqualTo(EventPrint.of(line(fields)));
    assertThat(isRepeated(fields)).isFalse();
  }
}
