package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The corrections in force about one person and their events, to be laid over what the feeds
 * brought.
 */
public record Overlay(List<Corrected> corrected) {
  /** Of nearly everybody. */
  public static final Overlay NONE = new Overlay(List.of());

  private static final String OF =
      """
      SELECT national_id, correction_id, subject, field, month, value, lifts FROM (
        SELECT f.subject AS national_id, f.* FROM correction_fact f
        WHERE f.field IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON')
        UNION ALL
        SELECT p.national_id, f.* FROM correction_fact f JOIN party p ON p.event_id = f.subject
        WHERE f.field NOT IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON')
          AND (f.spouse = 0 OR EXISTS (SELECT FROM party q
            WHERE q.event_id = f.subject AND q.national_id = f.spouse))) f
      WHERE confirmed AND superseded_by IS NULL AND national_id IN (%s)
      ORDER BY national_id, correction_id, field
      """;

  /**
   * For the people of the table {@code to_decide}, in the order of national IDs (the first column):
   * starts from the corrections, which are few.
   */
  public static final String QUERY = OF.formatted("SELECT national_id FROM to_decide");

  /** One fact in force. */
  public record Corrected(
      long correctionId, long subject, Field field, int month, String value, boolean lifts) {

    /** Reads a row of {@link #QUERY}. */
    public static Corrected read(ResultSet row) throws SQLException {
      return new Corrected(
          row.getLong("correction_id"),
          row.getLong("subject"),
          Field.valueOf(row.getString("field")),
          row.getInt("month"),
          row.getString("value"),
          row.getBoolean("lifts"));
    }

    /** A log never carries a person. */
    @Override
    public String toString() {
      return "correction " + correctionId;
    }
  }

  public static Overlay of(List<Corrected> corrected) {
    return corrected.isEmpty() ? NONE : new Overlay(corrected);
  }

  /** Of one person, where nobody runs a month. */
  public static Overlay about(Sql sql, long person) throws SQLException {
    return of(sql.list(Corrected::read, OF.formatted("?"), person));
  }

  public boolean isEmpty() {
    return corrected.isEmpty();
  }

  /** A person's event in which they have that role. */
  public record Party(long eventId, Role role) {}

  /**
   * The numbers of the corrections that a decision on this event and role rests on, in order: those
   * of the person's own facts, of the event, and of the counts that the person's other events tell.
   *
   * @param others the person's other events
   */
  public List<Long> idsOn(Party party, List<Party> others) {
    if (corrected.isEmpty()) {
      return List.of();
    }
    var ids = new TreeSet<Long>();
    for (Corrected each : corrected) {
      if (bearsOn(each, party) || others.stream().anyMatch(other -> counts(each, other))) {
        ids.add(each.correctionId);
      }
    }
    return List.copyOf(ids);
  }

  private static boolean bearsOn(Corrected each, Party party) {
    return !each.field.isOfEvent()
        || (each.subject == party.eventId && !each.field.isOnlyAboutAnotherThan(party.role));
  }

  private static boolean counts(Corrected each, Party other) {
    return each.field == Field.priorOf(other.role) && each.subject == other.eventId;
  }

  private Stream<Corrected> standing() {
    return corrected.stream().filter(each -> !each.lifts);
  }

  private Optional<String> value(Field field, long subject) {
    return standing()
        .filter(each -> each.field == field && each.subject == subject)
        .map(Corrected::value)
        .findFirst();
  }

  /** A day of the person's record or an event, yyyymmdd, 0 for none. */
  private int day(Field field, long subject, int delivered) {
    return value(field, subject).map(Overlay::packed).orElse(delivered);
  }

  private static int packed(String day) {
    return JalaliDate.read(day).map(Fields::packed).orElse(0);
  }

  public int birthDate(long person, int delivered) {
    return day(Field.BIRTH_DATE, person, delivered);
  }

  public int deceasedOn(long person, int delivered) {
    return day(Field.DECEASED_ON, person, delivered);
  }

  public char sex(long person, char delivered) {
    return value(Field.SEX, person).map(text -> text.charAt(0)).orElse(delivered);
  }

  /** The event with the corrected fields in the place of the registry's. */
  public EventLine over(EventLine e) {
    if (standing().noneMatch(each -> each.field.isOfEvent() && each.subject == e.eventId())) {
      return e;
    }
    long id = e.eventId();
    return new EventLine(
        id,
        e.version(),
        e.revoked(),
        value(Field.CONTRACT, id).map(Marriage.Contract::valueOf).orElse(e.contract()),
        day(Field.MARRIED_ON, id, e.marriedOn()),
        day(Field.REGISTERED_ON, id, e.registeredOn()),
        value(Field.OFFICE, id).orElse(e.office()),
        over(e.husband(), id, Role.HUSBAND),
        over(e.wife(), id, Role.WIFE),
        e.province());
  }

  private SpouseLine over(SpouseLine spouse, long event, Role role) {
    if (!spouse.isIranian()) { // a later version may name a foreigner: nothing of theirs is read
      return spouse;
    }
    Field birth = role == Role.HUSBAND ? Field.HUSBAND_BIRTH : Field.WIFE_BIRTH;
    return new SpouseLine(
        spouse.foreignId(),
        spouse.nationalId(),
        day(birth, event, spouse.birthDate()),
        value(Field.priorOf(role), event).map(Long::parseLong).orElse(spouse.priorMarriages()));
  }

  /** Whether what the lists say of that month (yyyymm) no longer counts. */
  public boolean replaces(int month) {
    return standing().anyMatch(each -> each.field == Field.MONTH && each.month == month);
  }

  /** The rows in their place. */
  public List<Contribution> rows() {
    return standing()
        .filter(each -> each.field == Field.MONTH)
        .flatMap(each ->
            GivenRow.read(each.value).stream().map(row -> row.in(FactKey.month(each.month))))
        .toList();
  }

  /** The history that was delivered, with the rows in their place. */
  public ContributionHistory over(ContributionHistory delivered) {
    var kept = delivered.rows().stream().filter(row -> !replaces(FactKey.number(row.month())));
    return ContributionHistory.of(Stream.concat(kept, rows().stream()).toList());
  }
}
