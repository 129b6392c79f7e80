package ir.hedye.monthend.correction;

import ir.hedye.law.value.Folding;
import ir.hedye.law.value.NationalId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges what is proposed, and finds what it changes. */
record Drafting(FactsNow facts) {

  Draft of(Fact fact) throws SQLException {
    Draft draft =
        switch (fact) {
          case Fact.Month month -> month(month);
          case Fact.Event event -> event(event);
          case Fact.Identity identity -> identity(identity);
          case Fact.WindowDays days -> windowDays(days);
          case Fact.Lift lift -> lift(lift);
        };
    for (Draft.Line line : draft.lines()) {
      if (!line.lifts() && line.before().equals(line.after())) {
        throw new StepRefusedException(Refusal.NOTHING_CHANGES, line.key().field().name());
      }
    }
    return draft;
  }

  private Draft month(Fact.Month fact) throws SQLException {
    demandInsured(fact.person());
    StepRefusedException.unless(
        fact.rows().stream().allMatch(row -> row.fits(fact.month())), Refusal.BAD_ROWS);
    FactKey key = FactKey.ofMonth(fact.person(), fact.month());
    return new Draft(
        Correction.Kind.MONTH,
        Draft.month(fact.person(), fact.month(), Folding.fold(fact.workshop())),
        0,
        List.of(new Draft.Line(key, facts.value(key), GivenRow.text(fact.rows()), false)));
  }

  private void demandInsured(NationalId person) throws SQLException {
    StepRefusedException.unless(!facts.identity(person).isEmpty(), Refusal.UNKNOWN_PERSON);
  }

  private Draft event(Fact.Event fact) throws SQLException {
    Map<Field, String> before = facts.event(fact.eventId());
    StepRefusedException.unless(!before.isEmpty(), Refusal.UNKNOWN_EVENT);
    return new Draft(
        Correction.Kind.EVENT,
        Draft.event(fact.eventId()),
        0,
        lines(fact.eventId(), before, fact.given()));
  }

  private Draft identity(Fact.Identity fact) throws SQLException {
    demandInsured(fact.person());
    return new Draft(
        Correction.Kind.IDENTITY,
        Draft.person(fact.person()),
        0,
        lines(fact.person().number(), facts.identity(fact.person()), fact.given()));
  }

  /** Every field must be one of those that stand there now, named once, with a good value. */
  private static List<Draft.Line> lines(
      long subject, Map<Field, String> before, List<Fact.Given> given) {
    StepRefusedException.unless(!given.isEmpty(), Refusal.NOTHING_CHANGES);
    var named = new HashSet<Field>();
    var lines = new ArrayList<Draft.Line>();
    for (Fact.Given each : given) {
      Optional<String> value = each.field().read(each.value());
      String was = before.get(each.field());
      if (was == null || value.isEmpty() || !named.add(each.field())) {
        throw new StepRefusedException(Refusal.BAD_VALUE, each.field().name());
      }
      lines.add(new Draft.Line(new FactKey(each.field(), subject, 0), was, value.get(), false));
    }
    return List.copyOf(lines);
  }

  private Draft windowDays(Fact.WindowDays fact) throws SQLException {
    var windows = new Windows(facts);
    NationalId person =
        windows
            .person(fact.eventId(), fact.role())
            .orElseThrow(() -> new StepRefusedException(Refusal.UNKNOWN_PERSON));
    FactKey key = FactKey.ofMonth(person, fact.month());
    WindowSplit split =
        windows
            .split(fact.eventId(), fact.role(), key)
            .orElseThrow(() -> new StepRefusedException(Refusal.UNKNOWN_EVENT));
    demandPossible(split.range(), fact.daysInside());
    String after = GivenRow.text(split.with(fact.daysInside()));
    return new Draft(
        Correction.Kind.WINDOW_EDGE,
        Draft.window(person, fact.eventId(), fact.role(), fact.month()),
        fact.daysInside(),
        List.of(new Draft.Line(key, facts.value(key), after, false)));
  }

  private static void demandPossible(WindowSplit.Range range, int daysInside) {
    StepRefusedException.unless(range.isOpen(), Refusal.NOT_AT_THE_EDGE);
    if (!range.contains(daysInside)) {
      throw new StepRefusedException(
          Refusal.IMPOSSIBLE_DAYS, range.lowest() + "-" + range.highest());
    }
  }

  private Draft lift(Fact.Lift fact) throws SQLException {
    Correction earlier =
        new CorrectionTable(facts.sql())
            .find(fact.correctionId())
            .orElseThrow(() -> new StepRefusedException(Refusal.UNKNOWN_CORRECTION));
    var lines = new ArrayList<Draft.Line>();
    for (FactKey key : new CorrectionTable(facts.sql()).keysInForce(earlier.id())) {
      lines.add(new Draft.Line(key, facts.value(key), facts.delivered(key), true));
    }
    StepRefusedException.unless(!lines.isEmpty(), Refusal.NOT_IN_FORCE);
    return new Draft(Correction.Kind.LIFT, earlier.about(), 0, List.copyOf(lines));
  }
}
