package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.payment.NewCase.Runs;
import ir.hedye.monthend.payment.NewCase.Subject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cases for people")
class CasesTest {
  private static final NewCase CHANGED =
      new NewCase(
          CaseKind.CHANGED_AFTER_RELEASE,
          Optional.of(new Subject(7, Role.WIFE, 12, OptionalLong.empty())),
          Runs.of(1, 2),
          "amount 90 instead of 100");
  private static final NewCase UNKNOWN =
      new NewCase(CaseKind.UNKNOWN_PAYMENT, Optional.empty(), Runs.NONE, "line 3");

  @Test
  @DisplayName("Ids go on from the last one, so that a command after a kill gives the same ids")
  void ids_are_counted_on() throws SQLException {
    try (var books = Books.open()) {
      for (var cases : List.of(List.of(CHANGED, UNKNOWN), List.<NewCase>of(), List.of(CHANGED))) {
        books.change(connection -> {
          Cases.open(connection, cases);
        });
      }

      assertThat(
              books.rows(
                  """
                  SELECT case_id, kind, event_id, role, national_id, payment_id, old_run, new_run,
                    detail FROM review_case ORDER BY case_id\
                  """))
          .containsExactly(
              "1 CHANGED_AFTER_RELEASE 7 W 12 null 1 2 amount 90 instead of 100",
              "2 UNKNOWN_PAYMENT null null null null null null line 3",
              "3 CHANGED_AFTER_RELEASE 7 W 12 null 1 2 amount 90 instead of 100");
    }
  }

  @Test
  @DisplayName("Kinds, changed facts and their words are each their own")
  void words_and_numbers_are_unique() {
    assertThat(CaseKind.values()).extracting(CaseKind::number).doesNotHaveDuplicates();
    assertThat(CaseKind.values()).extracting(CaseKind::persian).doesNotHaveDuplicates();
    assertThat(ChangedFact.values()).extracting(ChangedFact::number).doesNotHaveDuplicates();
    assertThat(ChangedFact.values()).extracting(ChangedFact::persian).doesNotHaveDuplicates();
    assertThat(CHANGED.toString()).doesNotContain("12");
  }
}
