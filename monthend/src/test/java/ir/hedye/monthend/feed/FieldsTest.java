package ir.hedye.monthend.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Folding;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short cut through plain bytes says what careful reading of folded text says. */
class FieldsTest {
  private static final List<String> PIECES =
      List.of("0", "1", "9", "12", "140", "1396", "-", "/", " ", "۱", "٣", ".", "A", "WORK", "é");
  private static final List<String> WHOLE =
      List.of(
          "",
          "1396-09",
          "1396/12",
          "1399-12-30",
          "1400-12-30",
          "1396-07-31",
          "1396-06-31",
          "0000-01-01",
          "1396-00",
          "1396-13",
          "0552342718",
          "000000000000000000000001",
          "999999999999999999",
          "1000000000000000000",
          "12345678",
          "123456789",
          "1234567812345678",
          "12345678123456781",
          "SICK_PAY",
          "COMPULSORY",
          "SICK_PAYS");
  private static final byte[][] WORDS = words("WORK", "SICK_PAY", "COMPULSORY");

  private final Random random = new Random(85);

  @Test
  void plain_and_careful_reading_agree_on_any_field() {
    for (int i = 0; i < 200_000; i++) {
      String field = anyField();
      // What stands before and after must not be taken for part of the field.
      Row row = new TextRow(Columns.of("before", "field", "after")).of(0, around(field));
      String text = Folding.fold(field);
      assertThat(Fields.wholeNumber(row, 1)).as(field).isEqualTo(wholeNumber(text));
      assertThat(Fields.tenDigits(row, 1)).as(field).isEqualTo(tenDigits(text));
      assertThat(Fields.month(row, 1)).as(field).isEqualTo(month(text));
      assertThat(Fields.date(row, 1)).as(field).isEqualTo(date(text));
      assertThat(Fields.oneOf(row, 1, WORDS)).as(field).isEqualTo(word(text));
    }
  }

  private String anyField() {
    String whole = WHOLE.get(random.nextInt(WHOLE.size()));
    if (random.nextInt(3) == 0) {
      return whole;
    }
    var made = new StringBuilder(random.nextBoolean() ? whole : "");
    for (int pieces = random.nextInt(1, 6); pieces > 0; pieces--) {
      made.insert(random.nextInt(made.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
    }
    return made.toString();
  }

  private List<String> around(String field) {
    return List.of("8".repeat(random.nextInt(12)), field, "7".repeat(random.nextInt(12)));
  }

  private static long wholeNumber(String text) {
    String digits = text.replaceFirst("^0+(?=.)", "");
    return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : Fields.BAD;
  }

  private static long tenDigits(String text) {
    return text.matches("[0-9]{10}") ? Long.parseLong(text) : Fields.BAD;
  }

  private static long month(String text) {
    return JalaliMonth.read(text).map(m -> m.year() * 100L + m.month()).orElse(Fields.BAD);
  }

  private static long date(String text) {
    return text.isEmpty()
        ? 0
        : JalaliDate.read(text).map(day -> (long) Fields.packed(day)).orElse(Fields.BAD);
  }

  private static int word(String text) {
    return List.of("WORK", "SICK_PAY", "COMPULSORY").indexOf(text);
  }

  private static byte[][] words(String... words) {
    byte[][] bytes = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      bytes[i] = words[i].getBytes(US_ASCII);
    }
    return bytes;
  }
}
