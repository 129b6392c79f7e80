package ir.hedye.monthend.correction;

import ir.hedye.monthend.correction.CorrectionBooks.Move;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is demanded before a proposal is written down, and before it comes into force. */
record Deciding(Sql sql) {

  /** Nobody overrules a colleague unawares, nor asks the same thing twice. */
  void demandNamed(Draft draft, Set<Long> supersedes) throws SQLException {
    List<FactKey> keys = draft.lines().stream().map(Draft.Line::key).toList();
    Set<Long> holders = holders(keys);
    if (!holders.equals(supersedes)) {
      throw new StepRefusedException(Refusal.ALREADY_CORRECTED, text(holders));
    }
    for (FactKey key : keys) {
      List<Long> open = openOn(key);
      if (!open.isEmpty()) {
        throw new StepRefusedException(Refusal.ALREADY_PROPOSED, text(Set.copyOf(open)));
      }
    }
  }

  /** The corrections in force on these facts. */
  private Set<Long> holders(List<FactKey> keys) throws SQLException {
    var holders = new HashSet<Long>();
    for (FactKey key : keys) {
      new FactsNow(sql).inForce(key).ifPresent(found -> holders.add(found.correctionId()));
    }
    return holders;
  }

  private List<Long> openOn(FactKey key) throws SQLException {
    return sql.list(
        row -> row.getLong(1),
        """
        SELECT f.correction_id FROM correction_fact f JOIN correction c USING (correction_id)
        WHERE f.subject = ? AND f.field = ? AND f.month = ? AND c.state = 'PROPOSED'\
        """,
        key.subject(),
        key.field().name(),
        key.month());
  }

  private static String text(Set<Long> ids) {
    return String.join(",", ids.stream().sorted().map(String::valueOf).toList());
  }

  /** The open correction, kept for this transaction alone. */
  Correction demandOpen(long id) throws SQLException {
    sql.number("SELECT correction_id FROM correction WHERE correction_id = ? FOR UPDATE", id);
    Correction found =
        new CorrectionTable(sql)
            .find(id)
            .orElseThrow(() -> new StepRefusedException(Refusal.UNKNOWN_CORRECTION));
    StepRefusedException.unless(found.state() == Correction.State.PROPOSED, Refusal.NOT_OPEN);
    return found;
  }

  static void demandAnother(Correction correction, Actor actor) {
    StepRefusedException.unless(
        !actor.isSamePersonAs(correction.proposed().by()), Refusal.SAME_PERSON);
  }

  static void demandAnotherRole(Correction correction, Actor actor) {
    StepRefusedException.unless(
        !actor.isOfSameRoleAs(correction.proposed().by()), Refusal.SAME_ROLE);
  }

  /** What is confirmed is what was proposed: the facts have not moved since. */
  private void demandStands(Correction correction, List<FactKey> keys) throws SQLException {
    var now = new FactsNow(sql);
    for (FactKey key : keys) {
      String before =
          correction.changes().stream()
              .filter(change -> change.field() == key.field())
              .map(Correction.Change::before)
              .findFirst()
              .orElseThrow();
      if (!now.value(key).equals(before)) {
        throw new StepRefusedException(Refusal.CHANGED_SINCE, key.field().name());
      }
    }
    if (!holders(keys).equals(correction.supersedes())) {
      throw new StepRefusedException(Refusal.CHANGED_SINCE, text(holders(keys)));
    }
    if (correction.kind() == Correction.Kind.WINDOW_EDGE) {
      demandSameWindow(correction);
    }
  }

  /** The rows were made for the contract day of then. */
  private void demandSameWindow(Correction correction) throws SQLException {
    Correction.About about = correction.about();
    int days =
        (int)
            sql.number(
                "SELECT days_inside FROM correction WHERE correction_id = ?", correction.id());
    Draft again =
        new Drafting(new FactsNow(sql))
            .of(
                new Fact.WindowDays(
                    about.event().orElseThrow(),
                    about.role().orElseThrow(),
                    about.month().orElseThrow(),
                    days));
    if (!again.lines().getFirst().after().equals(correction.changes().getFirst().after())) {
      throw new StepRefusedException(Refusal.CHANGED_SINCE, Field.MARRIED_ON.name());
    }
  }

  /** Brings it into force, under the month's lock: a run that began earlier would forget it. */
  void confirm(Correction correction, Actor actor) throws SQLException {
    demandAnother(correction, actor);
    demandAnotherRole(correction, actor);
    List<FactKey> keys = new CorrectionTable(sql).keys(correction.id());
    demandStands(correction, keys);
    var books = new CorrectionBooks(sql);
    books.supersede(correction.id(), keys);
    books.settle(correction, actor, Move.to(Correction.State.CONFIRMED, ""));
    books.lookedAt(correction.id());
    queuePeople(keys);
  }

  /** Puts whoever is concerned among those whom the next run decides again. */
  private void queuePeople(List<FactKey> keys) throws SQLException {
    for (FactKey key : keys) {
      sql.run(
          key.field().isOfEvent()
              ? """
              INSERT INTO changed_person SELECT DISTINCT national_id FROM party WHERE event_id = ?
              ON CONFLICT DO NOTHING\
              """
              : """
              INSERT INTO changed_person
              SELECT DISTINCT national_id FROM party WHERE national_id = ?
              ON CONFLICT DO NOTHING\
              """,
          key.subject());
    }
  }

  void lock(Duration patience) throws SQLException {
    MonthLock.take(sql.connection(), patience);
  }
}
