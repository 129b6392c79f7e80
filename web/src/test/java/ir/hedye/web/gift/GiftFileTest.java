package ir.hedye.web.gift;

import static ir.hedye.web.gift.PeopleMonth.id;
import static ir.hedye.web.gift.PeopleMonth.me;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Reason;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.web.gift.Link.Progress;
import ir.hedye.web.gift.Link.Stage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One person's file, read from a real month")
class GiftFileTest {
  private final GiftFile file = PeopleMonth.SITE.context().getBean(GiftFile.class);

  private MyMarriage only(int k) {
    var marriages = file.of(me(k)).marriages();
    assertThat(marriages).hasSize(1);
    return marriages.getFirst();
  }

  @ParameterizedTest(name = "person {0}: {1}")
  @DisplayName("Everybody stands where the books have them")
  @CsvSource({
    "1, PAID",
    "2, PAID",
    "3, HELD",
    "4, HELD",
    "5, HELD",
    "6, HELD",
    "7, HELD",
    "8, HELD",
    "9, HELD",
    "10, HELD",
    "11, HELD",
    "12, HELD",
    "13, HELD",
    "14, NOT_ENTITLED",
    "15, AWAITING_LIST",
    "16, NOT_ARRIVED",
    "17, NOT_ARRIVED",
    "18, ON_THE_WAY",
    "19, REVIEW",
    "20, REVOKED",
    "22, AWAITING_RUN",
    "24, HELD",
    "25, NEXT_RUN"
  })
  void everybody_stands_where_the_books_have_them(int k, Situation situation) {
    assertThat(only(k).situation()).isEqualTo(situation);
  }

  @ParameterizedTest(name = "person {0}: {1}")
  @DisplayName("Each hold is named")
  @CsvSource({
    "3, NO_ACCOUNT",
    "4, INVALID_ACCOUNT",
    "5, NO_MOBILE",
    "6, INVALID_MOBILE",
    "7, DECEASED",
    "8, ALREADY_PAID",
    "9, INVALID_ACCOUNT",
    "10, ACCOUNT_SHARED",
    "13, ACCOUNT_CHANGED"
  })
  void each_hold_is_named(int k, Hold hold) {
    assertThat(only(k).decided().orElseThrow().holds()).containsExactly(hold);
  }

  @Test
  @DisplayName("Who is paid sees every stage done, the day, the bank, the trace number")
  void the_paid_see_the_whole_chain() {
    var paid = only(PeopleMonth.PAID_HUSBAND);
    var payout = paid.payout().orElseThrow();

    assertThat(Arrays.stream(Stage.values()).map(paid.situation()::of)).containsOnly(Progress.DONE);
    assertThat(payout.amount()).isEqualTo(new Rial(200_000_000));
    assertThat(payout.bank().trace()).isEqualTo("TR1");
    assertThat(payout.days().settled()).contains(new JalaliDate(1405, 8, 3));
    assertThat(payout.voucher()).isNotEmpty();
    assertThat(payout.days().signed()).isPresent();
    assertThat(payout.account().orElseThrow().lastFour()).isEqualTo("0001");
    assertThat(payout.account().orElseThrow().bank().orElseThrow().persianName())
        .isEqualTo("بانک ملت");
    assertThat(paid.event().first().period()).isEqualTo(new JalaliMonth(1405, 7));
  }

  @Test
  @DisplayName("Who is refused hears every reason, in the law's order")
  void the_refused_hear_every_reason() {
    var weighed = only(PeopleMonth.REFUSED).decided().orElseThrow().weighed();

    assertThat(weighed.decision().findings().stream().flatMap(f -> f.reasons().stream()))
        .containsExactly(
            Reason.NOT_FIRST_MARRIAGE,
            Reason.RELATION_ENDED,
            Reason.TOO_FEW_DAYS,
            Reason.NOT_PERMANENT,
            Reason.NOT_REGISTERED);
    assertThat(weighed.daysOfWork().orElseThrow().found().shown()).isEqualTo(499);
  }

  @Test
  @DisplayName("Who awaits a list knows which month, and until when")
  void the_awaiting_know_until_when() {
    var awaited = only(PeopleMonth.AWAITING).decided().orElseThrow().weighed().awaited();

    assertThat(awaited.orElseThrow().first()).isEqualTo(new JalaliMonth(1405, 6));
    assertThat(awaited.orElseThrow().until()).isEqualTo(new JalaliDate(1405, 7, 30));
  }

  @Test
  @DisplayName("Money that came back says why, and that the next run knows")
  void returned_money_says_why() {
    var returned = only(PeopleMonth.RETURNED).payout().orElseThrow();
    var rejected = only(PeopleMonth.REJECTED).payout().orElseThrow();

    assertThat(returned.bank().refusal().orElseThrow().code()).isEqualTo("AC04");
    assertThat(rejected.bank().refusal().orElseThrow().code()).isEqualTo("AC06");
    assertThat(file.of(me(PeopleMonth.RETURNED)).outlook().changed()).isTrue();
    assertThat(file.of(me(PeopleMonth.PAID_WIFE)).outlook().changed()).isFalse();
  }

  @Test
  @DisplayName("A payment dropped at release leaves a case that somebody settles")
  void a_dropped_payment_leaves_a_case() {
    var dropped = only(PeopleMonth.DROPPED);

    assertThat(dropped.payout()).isEmpty();
    assertThat(dropped.payouts()).extracting(Payout::state).containsExactly(Standing.WITHDRAWN);
    assertThat(dropped.openCase()).isPresent();
  }

  @Test
  @DisplayName("Who has no event, and who is not insured, is told so")
  void without_event() {
    assertThat(file.of(me(PeopleMonth.NO_EVENT)).marriages()).isEmpty();
    assertThat(file.of(me(PeopleMonth.NO_EVENT)).isInsured()).isTrue();
    assertThat(file.of(me(PeopleMonth.STRANGER)).isInsured()).isFalse();
  }

  @Test
  @DisplayName("Every marriage is there, the latest first")
  void every_marriage_is_there() {
    assertThat(file.of(me(PeopleMonth.TWO_MARRIAGES)).marriages())
        .extracting(MyMarriage::situation)
        .containsExactly(Situation.PAID, Situation.NOT_ENTITLED);
  }

  @Test
  @DisplayName("The next run is the month after the last")
  void the_next_run() {
    assertThat(file.of(me(PeopleMonth.NOT_RUN_YET)).outlook().nextRun())
        .contains(new JalaliDate(1405, 8, 30));
  }

  @Test
  @DisplayName("What is kept of the other spouse is nothing: not even in the values' own words")
  void nothing_of_the_spouse() {
    assertThat(file.of(me(PeopleMonth.PAID_HUSBAND)).toString())
        .doesNotContain(id(PeopleMonth.PAID_WIFE))
        .doesNotContain(PeopleMonth.WIFE_WAGE);
  }

  @Test
  @DisplayName("Readings come a page at a time, and only one's own")
  void readings_come_a_page_at_a_time() {
    var first = file.readings(me(PeopleMonth.REFUSED), 1);
    var second = file.readings(me(PeopleMonth.REFUSED), 2);

    assertThat(first.list()).hasSize(20);
    assertThat(first.hasOlder()).isTrue();
    assertThat(second.list()).hasSize(5);
    assertThat(second.hasOlder()).isFalse();
    assertThat(file.readings(me(PeopleMonth.PAID_WIFE), 1).list()).isEqualTo(List.of());
  }
}
