package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A bank's answer as CSV")
class CsvAnswersTest {
  private static final String HEADER = "msg_id,end_to_end_id,amount,sheba,status,reason";
  private static final String GOOD = "M1,P1,166255500,IR960120000000000000000017,SETTLED,";
  private static final Sheba SHEBA = new Sheba("IR960120000000000000000017");
  @TempDir Path folder;

  private List<BankAnswer> read(String... lines) throws IOException {
    Path file = folder.resolve("answer.csv");
    Files.writeString(file, String.join("\n", lines));
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      return answers.toList();
    }
  }

  private static BankAnswer settled(long line) {
    return answer(
        line, new Outcome(AnswerStatus.SETTLED, Reason.NONE, Optional.empty(), Optional.empty()));
  }

  private static BankAnswer answer(long line, Outcome outcome) {
    var payment =
        new AnsweredPayment(
            new MessageId("M1"),
            new EndToEndId("P1"),
            Optional.of(new Rial(166_255_500)),
            Optional.of(SHEBA));
    return new AnswerLine(line, payment, outcome);
  }

  @Test
  void a_row_is_a_payment() throws IOException {
    assertThat(read(HEADER, GOOD)).containsExactly(settled(2));
  }

  @ParameterizedTest
  @EnumSource(AnswerStatus.class)
  void every_status_is_known_by_its_word(AnswerStatus status) throws IOException {
    assertThat(read(HEADER, GOOD.replace("SETTLED", status.name())))
        .containsExactly(
            answer(2, new Outcome(status, Reason.NONE, Optional.empty(), Optional.empty())));
  }

  @Test
  void columns_are_found_by_name_and_others_ignored() throws IOException {
    assertThat(
            read(
                "reason,note,status,sheba,amount,end_to_end_id,msg_id",
                "AC04 بسته,x,REJECTED,IR960120000000000000000017,166255500,P1,M1"))
        .containsExactly(
            answer(
                2,
                new Outcome(
                    AnswerStatus.REJECTED,
                    new Reason("AC04", "بسته"),
                    Optional.empty(),
                    Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({"1405-08-02", "۱۴۰۵/۰۸/۰۲", "2026-10-24", "2026-10-24T12:00:00"})
  void the_trace_number_and_the_day_are_read_where_they_are_given(String day) throws IOException {
    var outcome =
        new Outcome(
            AnswerStatus.SETTLED,
            Reason.NONE,
            Optional.of("000123"),
            Optional.of(new JalaliDate(1405, 8, 2)));
    assertThat(read(HEADER + ",trace,settled_on", GOOD + ",000123," + day))
        .containsExactly(answer(2, outcome));
  }

  @Test
  void digits_of_any_script_spaces_quotes_and_a_byte_order_mark_are_fine() throws IOException {
    assertThat(
            read(
                "\uFEFF\"msg_id\", end_to_end_id ,amount,sheba,status,reason",
                "M۱, P1 ,\"۱۶۶۲۵۵۵۰۰\",ir96 0120 0000 0000 0000 0000 17,SETTLED,\u200c"))
        .containsExactly(settled(2));
  }

  @Test
  void lines_may_end_in_carriage_return_and_line_feed() throws IOException {
    assertThat(read(HEADER + "\r", GOOD + "\r", "", GOOD)).containsExactly(settled(2), settled(4));
  }

  @Test
  void a_quoted_reason_may_hold_commas_quotes_and_new_lines() throws IOException {
    List<BankAnswer> answers = read(HEADER, GOOD + "\"بسته، \"\"قدیمی\"\",\nمسدود\"", GOOD);
    assertThat(answers).hasSize(2);
    assertThat(((AnswerLine) answers.getFirst()).outcome().reason().text())
        .isEqualTo("بسته، \"قدیمی\",\nمسدود");
    assertThat(answers.get(1)).isEqualTo(settled(4));
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({"amount, 166255500", "sheba, IR960120000000000000000017"})
  void a_row_without_what_must_match_ours_is_set_aside(String column, String left)
      throws IOException {
    var refused = (RefusedAnswer) read(HEADER, GOOD.replace(left, "")).getFirst();
    assertThat(refused.field().column()).isEqualTo(column);
    assertThat(refused.why()).isEqualTo(Refusal.EMPTY);
  }

  @Test
  void who_asks_again_after_the_end_hears_the_same() throws IOException {
    Path file = folder.resolve("answer.csv");
    Files.writeString(file, HEADER + "\n" + GOOD + "\n");
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      var one = answers.iterator();
      assertThat(one.next()).isEqualTo(settled(2));
      assertThat(one.hasNext()).isFalse();
      assertThat(one.hasNext()).isFalse();
    }
  }

  @Test
  void it_may_be_packed() throws IOException {
    Path file = folder.resolve("answer.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((HEADER + "\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      assertThat(answers).containsExactly(settled(2));
    }
  }

  @Test
  void a_file_with_no_rows_says_nothing() throws IOException {
    assertThat(read(HEADER)).isEmpty();
    assertThat(read(HEADER, "")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        ",P1,1,,SETTLED,|msg_id|EMPTY",
        "M1,,1,,SETTLED,|end_to_end_id|EMPTY",
        "M/1,P1,1,,SETTLED,|msg_id|NOT_AN_ID_OF_OURS",
        "M1,P 1,1,,SETTLED,|end_to_end_id|NOT_AN_ID_OF_OURS",
        "M1,P1,0,,SETTLED,|amount|NO_WHOLE_AMOUNT",
        "M1,P1,-5,,SETTLED,|amount|NO_WHOLE_AMOUNT",
        "M1,P1,1.5,,SETTLED,|amount|NO_WHOLE_AMOUNT",
        "M1,P1,10.00,,SETTLED,|amount|NO_WHOLE_AMOUNT",
        "M1,P1,1e9,,SETTLED,|amount|NO_WHOLE_AMOUNT",
        "M1,P1,9999999999999999999,,SETTLED,|amount|NO_WHOLE_AMOUNT",
        "M1,P1,1,IR960120000000000000000018,SETTLED,|sheba|NOT_A_SHEBA",
        "M1,P1,1,IR960120000000000000000017,,|status|EMPTY",
        "M1,P1,1,IR960120000000000000000017,settled,|status|UNKNOWN_STATUS",
        "M1,P1,1,IR960120000000000000000017,ACSC,|status|UNKNOWN_STATUS",
        "M1,P1,1,,SETTLED|msg_id|FIELDS_DIFFER_FROM_HEADER",
        "M1,P1,1,,SETTLED,,|msg_id|FIELDS_DIFFER_FROM_HEADER"
      })
  void a_bad_row_goes_aside_and_the_rest_is_taken(String row, String column, Refusal why)
      throws IOException {
    List<BankAnswer> answers = read(HEADER, row, GOOD);
    RefusedAnswer refused = (RefusedAnswer) answers.getFirst();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.field().column()).isEqualTo(column);
    assertThat(refused.why()).isEqualTo(why);
    assertThat(refused.row()).containsExactly(row.split(",", -1));
    assertThat(answers.get(1)).isEqualTo(settled(3));
  }

  @ParameterizedTest
  @CsvSource({"1405-07-31", "1405-13-01", "2026-02-30", "x", "24/10/2026"})
  void an_impossible_day_is_a_bad_row(String day) throws IOException {
    RefusedAnswer refused =
        (RefusedAnswer) read(HEADER + ",settled_on", GOOD + "," + day).getFirst();
    assertThat(refused.why()).isEqualTo(Refusal.IMPOSSIBLE_DATE);
    assertThat(refused.field()).isEqualTo(new RefusedAnswer.Field("settled_on", day));
    assertThat(refused).hasToString("line 2, settled_on: IMPOSSIBLE_DATE");
  }
}
