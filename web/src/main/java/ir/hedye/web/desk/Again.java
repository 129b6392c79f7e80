package ir.hedye.web.desk;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.law.article85.Spouse;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Corrections;
import ir.hedye.monthend.correction.FactsNow;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.monthend.run.StoredDecision;
import ir.hedye.monthend.run.StoredDecisions;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.gift.Weighed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The law asked again with a correction laid over the facts of the decisions in force: for show,
 * nothing is stored. The next run asks it for good, on its own day.
 */
@Component
class Again {
  private final DeskJournal books;

  Again(DeskJournal books) {
    this.books = books;
  }

  /** What the law says of one event, before and after. */
  record Shown(long event, Weighed before, Weighed after) {
    boolean changes() {
      return before.decision().outcome() != after.decision().outcome();
    }
  }

  /** The facts to be laid over. */
  private record Laid(Correction correction, List<Correction> all, FactsNow facts) {}

  /** Every event of that person that the correction touches. */
  List<Shown> with(Correction correction, long person) {
    return books.onConnection(connection -> {
      var id = NationalId.of(person);
      var laid =
          new Laid(
              correction, Corrections.about(connection, id), new FactsNow(new Sql(connection)));
      var shown = new ArrayList<Shown>();
      for (StoredDecision stored : StoredDecisions.inForce(new Sql(connection), person)) {
        if (touches(correction, stored)) {
          shown.add(
              new Shown(
                  stored.line().eventId(),
                  Weighed.of(before(stored)),
                  Weighed.of(after(stored, laid))));
        }
      }
      return shown;
    });
  }

  private static boolean touches(Correction correction, StoredDecision stored) {
    return correction.about().event().isEmpty()
        || correction.about().event().getAsLong() == stored.line().eventId();
  }

  private static Claim before(StoredDecision stored) {
    return stored.facts().claim().claim(stored.facts().history(), stored.evaluatedOn());
  }

  private static Claim after(StoredDecision stored, Laid laid) throws SQLException {
    Claim before = before(stored);
    long person = stored.line().nationalId();
    long event = stored.line().eventId();
    Map<Field, String> of = new EnumMap<>(Field.class);
    of.putAll(laid.facts.event(event));
    of.putAll(laid.facts.identity(NationalId.of(person)));
    laid.correction.changes().stream()
        .filter(change -> change.field() != Field.MONTH)
        .forEach(change -> of.put(change.field(), change.after()));
    return new Claim(
        marriage(before.marriage(), of),
        spouse(before.spouse(), of),
        insured(before.insured(), of, history(before.insured().history(), laid)),
        before.evaluatedOn());
  }

  private static Marriage marriage(Marriage before, Map<Field, String> of) {
    if (!of.containsKey(Field.MARRIED_ON)) {
      return before; // revoked since
    }
    return new Marriage(
        before.revoked(),
        Marriage.Contract.valueOf(
            Objects.requireNonNullElse(of.get(Field.CONTRACT), before.contract().name())),
        day(of, Field.MARRIED_ON).orElse(before.marriedOn()),
        day(of, Field.REGISTERED_ON).orElse(null),
        !Objects.requireNonNullElse(of.get(Field.OFFICE), "").isEmpty());
  }

  private static Spouse spouse(Spouse before, Map<Field, String> of) {
    boolean husband = before.role() == Role.HUSBAND;
    String prior = of.get(husband ? Field.HUSBAND_PRIOR : Field.WIFE_PRIOR);
    return new Spouse(
        before.role(),
        day(of, husband ? Field.HUSBAND_BIRTH : Field.WIFE_BIRTH).orElse(before.birthDate()),
        prior == null ? before.priorMarriages() : Long.parseLong(prior),
        before.otherFirstMarriages());
  }

  private static Insured insured(
      Insured before, Map<Field, String> of, ContributionHistory history) {
    String sex = of.get(Field.SEX);
    return new Insured(
        day(of, Field.BIRTH_DATE).orElse(before.birthDate()),
        sex == null ? before.sex() : sex.charAt(0),
        day(of, Field.DECEASED_ON).orElse(null),
        history);
  }

  private static Optional<JalaliDate> day(Map<Field, String> of, Field field) {
    return Optional.ofNullable(of.get(field)).flatMap(JalaliDate::read);
  }

  /** What was corrected before and waits for its run, and then this one. */
  private static ContributionHistory history(ContributionHistory before, Laid laid) {
    var rows = new ArrayList<>(before.rows());
    laid.all.stream().filter(Correction::isInForce).forEach(each -> lay(rows, each));
    lay(rows, laid.correction);
    return ContributionHistory.of(rows);
  }

  private static void lay(List<Contribution> rows, Correction correction) {
    correction
        .about()
        .month()
        .ifPresent(month ->
            correction.changes().stream()
                .filter(change -> change.field() == Field.MONTH)
                .filter(change -> change.supersededBy().isEmpty())
                .forEach(change -> {
                  rows.removeIf(row -> row.month().equals(month));
                  change.rowsAfter().forEach(row -> rows.add(in(month, row)));
                }));
  }

  private static Contribution in(JalaliMonth month, GivenRow row) {
    var span = Span.of(month, row.start().orElse(null), row.leave().orElse(null));
    return new Contribution(month, row.category(), row.basis(), row.days(), row.wage(), span);
  }
}
