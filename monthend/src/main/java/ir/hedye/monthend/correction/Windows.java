package ir.hedye.monthend.correction;

import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.LawVersion;
import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Period;
import ir.hedye.law.value.NationalId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The five-year window of an event, and the months that its edges cut. */
record Windows(FactsNow facts) {
  private static final LawBook BOOK = LawBook.standard();

  /** The insured spouse of that role. */
  Optional<NationalId> person(long eventId, Role role) throws SQLException {
    return facts
        .sql()
        .list(
            row -> NationalId.of(row.getLong(1)),
            """
            SELECT q.national_id FROM party q JOIN person p USING (national_id)
            WHERE q.event_id = ? AND q.role = ?::"char"\
            """,
            eventId,
            role.name().substring(0, 1))
        .stream()
        .findFirst();
  }

  /** The month of that spouse's rows against the event's window; empty for an unknown event. */
  Optional<WindowSplit> split(long eventId, Role role, FactKey month) throws SQLException {
    Optional<JalaliDate> day = marriedOn(eventId);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    LawVersion law = BOOK.forMarriageOn(day.get());
    var window = new Period(day.get().minusYears(law.requiredDays().lookbackYears()), day.get());
    return Optional.of(
        new WindowSplit(
            window,
            FactKey.month(month.month()),
            law.coverage().days(),
            GivenRow.read(base(eventId, role, month))));
  }

  private Optional<JalaliDate> marriedOn(long eventId) throws SQLException {
    return Optional.ofNullable(facts.event(eventId).get(Field.MARRIED_ON))
        .flatMap(JalaliDate::read);
  }

  /** The month before an earlier answer to the same question, so that it can be asked anew. */
  private String base(long eventId, Role role, FactKey month) throws SQLException {
    var earlier =
        facts
            .sql()
            .list(
                row -> row.getString(1),
                """
                SELECT f.before_value FROM correction_fact f JOIN correction c USING (correction_id)
                WHERE f.subject = ? AND f.field = 'MONTH' AND f.month = ? AND f.confirmed
                  AND f.superseded_by IS NULL AND c.kind = 'WINDOW_EDGE' AND c.event_id = ?
                  AND c.role = ?::"char"\
                """,
                month.subject(),
                month.month(),
                eventId,
                role.name().substring(0, 1));
    return earlier.isEmpty() ? facts.value(month) : earlier.getFirst();
  }

  /** The months whose days the edges leave open. */
  List<WindowEdge> edges(long eventId, Role role) throws SQLException {
    var edges = new ArrayList<WindowEdge>();
    Optional<NationalId> person = person(eventId, role);
    Optional<JalaliDate> day = marriedOn(eventId);
    if (person.isPresent() && day.isPresent()) {
      int years = BOOK.forMarriageOn(day.get()).requiredDays().lookbackYears();
      for (JalaliDate edge : List.of(day.get().minusYears(years), day.get())) {
        split(eventId, role, FactKey.ofMonth(person.get(), edge.yearMonth()))
            .filter(split -> split.range().isOpen())
            .ifPresent(split -> edges.add(edge(split)));
      }
    }
    return List.copyOf(edges);
  }

  private static WindowEdge edge(WindowSplit split) {
    WindowSplit.Range range = split.range();
    return new WindowEdge(split.month(), range.lowest(), range.highest(), split.rows());
  }
}
