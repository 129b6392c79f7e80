package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Folding;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.AlsoRefused;
import ir.hedye.monthend.correction.Answer;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Corrections;
import ir.hedye.monthend.correction.Evidence;
import ir.hedye.monthend.correction.Fact;
import ir.hedye.monthend.correction.FactsNow;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.desk.CorrectionDesk.Filed;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Officer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who else was refused on the fact that a correction put right, and proposing the same for them
 * together. Each of them is a proposal of its own that a second person confirms.
 */
@Service
class Others {
  private static final String LAST_WAGE =
      """
      SELECT c.wage FROM contribution c JOIN contribution_list l USING (list_id)
      WHERE c.national_id = ? AND l.workshop = ? AND l.month <= ? ORDER BY l.month DESC LIMIT 1
      """;

  private final CorrectionDesk corrections;
  private final DeskJournal books;
  private final Gate gate;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  Others(
      CorrectionDesk corrections,
      DeskJournal books,
      Gate gate,
      JdbcClient sql,
      PlatformTransactionManager transactions) {
    this.corrections = corrections;
    this.books = books;
    this.gate = gate;
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Somebody else.
   *
   * @param wage of their last list of that employer: a proposal for the missing one
   * @param isProposable whether the same can be proposed for them from here
   */
  record Other(String key, String name, AlsoRefused refused, long wage, boolean isProposable) {}

  /** Those whose file the officer may see. */
  List<Other> of(Officer officer, Filed filed) {
    return books.onConnection(c -> Corrections.alsoRefused(c, filed.correction().id())).stream()
        .filter(each -> each.person().number() != filed.person())
        .filter(each -> gate.allows(officer, Action.SEE_QUEUE, each.person().number()))
        .map(each -> other(officer, filed.correction(), each))
        .toList();
  }

  private Other other(Officer officer, Correction correction, AlsoRefused refused) {
    long person = refused.person().number();
    boolean free =
        correction.kind() == Correction.Kind.MONTH
            && correction.about().month().filter(month -> isEmpty(person, month)).isPresent()
            && gate.allows(officer, Action.PROPOSE_CORRECTION, person);
    return new Other(
        refused.eventId() + "_" + refused.role().name().charAt(0),
        name(person),
        refused,
        wage(correction, person),
        free);
  }

  private boolean isEmpty(long person, JalaliMonth month) {
    return books.onConnection(
        c -> new FactsNow(new Sql(c)).rows(NationalId.of(person), month).isEmpty());
  }

  private String name(long person) {
    return sql.sql("SELECT first_name || ' ' || last_name FROM person WHERE national_id = ?")
        .param(person)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private long wage(Correction correction, long person) {
    int month = correction.about().month().map(m -> m.year() * 100 + m.month()).orElse(0);
    return sql.sql(LAST_WAGE)
        .params(person, correction.about().workshop(), month)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Proposes the same for those that were ticked; answers for how many it was done. */
  int propose(Officer officer, Filed filed, Map<String, String> typed) {
    List<Other> all = of(officer, filed);
    return Objects.requireNonNull(
        transaction.execute(status ->
            (int)
                all.stream()
                    .filter(Other::isProposable)
                    .filter(other -> typed.containsKey("with_" + other.key()))
                    .filter(other -> isProposed(officer, filed, new Ticked(other, typed)))
                    .count()));
  }

  /** One that was ticked, and what was typed for them. */
  private record Ticked(Other other, Map<String, String> typed) {
    Optional<Long> number(String name) {
      String text =
          Folding.fold(typed.getOrDefault(name + other.key(), "")).replaceAll("[,٬\\s]", "");
      return text.matches("[0-9]{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
  }

  private boolean isProposed(Officer officer, Filed filed, Ticked ticked) {
    Correction first = filed.correction();
    Optional<Long> days = ticked.number("days_").filter(d -> d <= 31);
    Optional<Long> wage = ticked.number("wage_");
    if (days.isEmpty() || wage.isEmpty()) {
      return false;
    }
    var person = ticked.other.refused().person();
    var row = like(first, days.get().intValue(), wage.get());
    var fact =
        new Fact.Month(
            person, first.about().month().orElseThrow(), first.about().workshop(), List.of(row));
    var evidence = new Evidence(first.evidence().document(), List.of(), reason(first));
    var about = new CorrectionBook.Link(0, filed.key(), person.number());
    return corrections.write(officer, about, new CorrectionDesk.Proposed(fact, evidence, Set.of()))
        instanceof Answer.Done;
  }

  /** The kind of the corrected row, with this person's own days and wage. */
  private static GivenRow like(Correction correction, int days, long wage) {
    GivenRow row =
        correction.changes().stream()
            .filter(change -> change.field() == Field.MONTH)
            .flatMap(change -> change.rowsAfter().stream())
            .findFirst()
            .orElseThrow();
    return new GivenRow(
        row.category(), row.basis(), days, wage, Optional.empty(), Optional.empty());
  }

  private static String reason(Correction first) {
    return String.format(Locale.ROOT, "#%d: %s", first.id(), first.evidence().reason());
  }
}
