package ir.hedye.law.article85;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Finding.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Article 85, clause 1: a list that may still come is awaited")
class Clause1AwaitingTest {
  @ParameterizedTest(name = "{0}")
  @DisplayName("Awaited, or too late")
  @CsvFileSource(resources = "clause-1-awaiting.csv", useHeadersInDisplayName = true)
  void an_unseen_list_is_awaited_until_it_is_overdue(
      String fact,
      String marriedOn,
      String evaluatedOn,
      String rows,
      Result result,
      @Nullable String awaited) {
    CaseFile file = CaseFile.marriedOn(marriedOn).evaluatedOn(evaluatedOn).rows(rows);

    assertThat(file.finding(Clause.CLAUSE_1).result()).as(fact).isEqualTo(result);
    assertThat(inWords(file.employment().awaited())).as(fact).isEqualTo(awaited);
    if (result == Result.NOT_MET) {
      assertThat(file.finding(Clause.CLAUSE_1).reasons()).containsExactly(Reason.RELATION_ENDED);
    } else {
      assertThat(file.finding(Clause.CLAUSE_1).reasons()).as("awaiting is no refusal").isEmpty();
    }
  }

  private static @Nullable String inWords(Evidence.@Nullable Awaited awaited) {
    return awaited == null
        ? null
        : "%s..%s until %s".formatted(awaited.first(), awaited.last(), awaited.until());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("The awaited months make 720 possible, and are in no figure that people see")
  @CsvSource({
    "'1401-01..1402-10; 1403-03 4d; 1403-04', 14, 706, AWAITING_LIST,",
    "'1401-01..1402-10; 1403-03 3d; 1403-04', 14, 705, NOT_ENTITLED, TOO_FEW_DAYS",
    "'1401-01..1402-10; 1403-03 4d', 45, 675, AWAITING_LIST,",
    "'1401-01..1402-10; 1403-03 3d', 45, 674, NOT_ENTITLED, TOO_FEW_DAYS",
    "'1401-01..1402-12; 1403-04 0d', 14, 730, AWAITING_LIST,"
  })
  void awaited_days_count_as_possible(
      String rows, int awaitedDays, int shown, Outcome outcome, @Nullable String reasons) {
    CaseFile file = CaseFile.marriedOn("1403-05-15").rows(rows);

    assertThat(file.days().awaitedDays()).isEqualTo(awaitedDays);
    assertThat(file.decision().paidDays()).contains(shown);
    assertThat(file.days().found().highest()).isEqualTo(shown);
    assertThat(file.decision().outcome()).isEqualTo(outcome);
    assertThat(CaseFile.codes(file.decision().reasons())).isEqualTo(reasons);
  }

  @Test
  @DisplayName("Who is not awaiting gets no days of a month without a row")
  void nothing_is_awaited_when_the_month_is_known() {
    CaseFile left =
        CaseFile.marriedOn("1403-05-15").rows("1401-01..1402-12; 1403-04 leave=1403-04-31");

    assertThat(left.days().awaitedDays()).isZero();
    assertThat(CaseFile.entitled().days().awaitedDays()).isZero();
  }

  @Test
  @DisplayName("The end of awaiting never makes an amount")
  void awaiting_carries_no_amount() {
    Decision decision =
        CaseFile.marriedOn("1403-05-15").rows("1401-01..1402-12; 1403-04").decision();

    assertThat(decision.outcome()).isEqualTo(Outcome.AWAITING_LIST);
    assertThat(decision.amount()).isEmpty();
  }
}
