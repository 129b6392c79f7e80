package ir.hedye.monthend.insured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Cursor;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.TextRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A contribution row read in one go says what careful reading says, or is left to it")
class UsualRowsTest {
  private static final String PIECES = "0123456789-/+. ۱٣AZw_\r";
  private static final List<String> DATES =
      List.of(
          "", "1399-12-30", "1400-12-29", "1403-07-01", "1403-07-30", "1403-06-31", "1402-01-01");
  private static final List<String> ODD =
      List.of(
          "1400-12-30", "1403-13-01", "1403/07/01", "0000-01-01", "1403-00-10", "-1", "00", "31");

  private final Random random = new Random(85);
  private final TextRow text = new TextRow(ContributionRows.COLUMNS);
  private final ListKeys keys = new ListKeys();
  private final ContributionLine usual = new ContributionLine();
  private final ContributionLine careful = new ContributionLine();
  private final Cursor cursor = new Cursor();

  @Test
  @DisplayName("on rows as they come, and on rows with anything changed in them")
  void both_readings_agree() {
    int taken = 0;
    for (int i = 0; i < 300_000; i++) {
      List<String> fields = fields();
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        change(fields);
      }
      taken += agree(fields) ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(20_000);
  }

  @Test
  @DisplayName("Every kind of row that a feed is full of is taken in one go")
  void usual_rows_are_taken() {
    String all =
        """
        0520714725,1607573178,COMPULSORY,WORK,1396-07,30,16512521,,,1,1396-07-29
        0520714725,1607573178,CARPET_WEAVER,UNEMPLOYMENT,1403-12,30,9999999999999999,,,,1404-01-02
        0520714725,0000000000,EMPLOYER_PAYS,SICK_PAY,1399-12,0,0,1399-12-30,1399-12-30,99999,
        0520714725,1607573178,DRIVER,PURCHASED,1396-07,9,1,1390-01-31,,0,1396-07-29
        0520714725,1607573178,FREELANCE,WORK,1396-07,31,12345678,,1396-07-31,12,1396-07-29
        """;
    List<String> rows = all.lines().toList();
    assertThat(rows.subList(0, 4)).allMatch(row -> agree(fields(row)));
    assertThat(agree(fields(rows.get(4)))).as("Mehr has no 31st").isFalse();
    assertThat(agree(fields(rows.get(4).replace("-07", "-06")))).isTrue();
  }

  @Test
  @DisplayName("A record that the block cuts off is left alone, whatever stands behind the block")
  void what_stands_behind_the_block_is_not_read() {
    byte[] bytes = padded("0520714725,1607573178,DRIVER,WORK,1396-07,9,1,,,1,1396-07-29\n");
    int length = new String(bytes, UTF_8).indexOf('\n') + 1;
    assertThat(read(bytes, length)).isEqualTo(length);
    assertThat(read(bytes, length - 1)).isEqualTo(Cursor.UNUSUAL);
    assertThat(cursor.begin(Arrays.copyOf(bytes, length), 0)).isFalse();
  }

  private static List<String> fields(String row) {
    return new ArrayList<>(List.of(row.split(",", -1)));
  }

  private List<String> fields() {
    String start = any(DATES);
    return new ArrayList<>(
        List.of(
            random.nextInt(9) == 0 ? "0520714726" : "0520714725",
            "160757317" + random.nextInt(10),
            any(List.of("COMPULSORY", "SEMINARY", "DRIVER", "CONSTRUCTION", "VOLUNTARY")),
            any(List.of("WORK", "SICK_PAY", "PURCHASED")),
            any(List.of("1403-07", "1399-12", "1400-12", "1403-06")),
            "" + random.nextInt(32),
            "" + random.nextLong(1L << random.nextInt(1, 60)),
            start,
            random.nextBoolean() ? "" : any(DATES),
            any(List.of("1", "", "0", "17", "01", "99999", "100000", "AB")),
            any(DATES)));
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Puts another field in its place, or changes, adds or takes away a letter. */
  private void change(List<String> fields) {
    int at = random.nextInt(fields.size());
    if (random.nextBoolean()) {
      fields.set(at, any(ODD));
      return;
    }
    var field = new StringBuilder(fields.get(at));
    int place = random.nextInt(field.length() + 1);
    int until = Math.min(field.length(), place + random.nextInt(2));
    int piece = random.nextInt(PIECES.length());
    field.replace(place, until, PIECES.substring(piece, piece + random.nextInt(2)));
    fields.set(at, field.toString());
  }

  /** Whether the row was taken in one go; then careful reading must say the same. */
  private boolean agree(List<String> fields) {
    String record = String.join(",", fields) + (random.nextBoolean() ? "\r\n" : "\n");
    byte[] bytes = padded(record);
    int next = read(bytes, bytes.length);
    if (next == Cursor.UNUSUAL || !NationalId.checks(usual.nationalId())) {
      return false;
    }
    assertThat(next).as(record).isEqualTo(record.getBytes(UTF_8).length);
    Row row = text.of(0, fields);
    assertThat(ContributionRows.read(row, careful)).as(record).isTrue();
    assertThat(figures(usual)).as(record).isEqualTo(figures(careful));
    assertThat(usual.list).as(record).isEqualTo(keys.of(row));
    return true;
  }

  private static List<Long> figures(ContributionLine line) {
    return List.of(
        line.nationalId(),
        (long) line.month(),
        (long) line.kind(),
        (long) line.days(),
        line.wage(),
        (long) line.start(),
        (long) line.leave(),
        line.packed());
  }

  private int read(byte[] bytes, int to) {
    assertThat(cursor.begin(bytes, 0)).isTrue();
    return ContributionRows.readUsual(cursor, to, usual);
  }

  /** The record, and a good one behind it, with room for looking ahead. */
  private static byte[] padded(String record) {
    String next = "0520714725,1607573178,DRIVER,WORK,1396-07,9,1,,,1,1396-07-29\n";
    return (record + next.repeat(5)).getBytes(UTF_8);
  }
}
