package ir.hedye.monthend.run;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Role;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.Overlay;
import ir.hedye.monthend.determination.PersonFacts;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The people of the table {@code to_decide}, one after another, with all that a run knows of them.
 */
final class People implements AutoCloseable {
  private final SystemHolds systemHolds;
  private final PersonCursor<Person> persons;
  private final PersonCursor<PersonCase.Party> parties;
  private final PersonCursor<RowArrays.Rows> contributions;
  private final PersonCursor<Overlay.Corrected> corrections;
  private final PersonCursor<KnownDecision> decisions;
  private final PersonCursor<KnownPayment> payments;

  private record Person(PersonFacts facts, PersonCase.Account account) {}

  People(Sql sql, SystemHolds systemHolds) throws SQLException {
    this.systemHolds = systemHolds;
    persons = new PersonCursor<>(sql, RunSql.PERSONS, this::person);
    parties = new PersonCursor<>(sql, RunSql.PARTIES, People::party);
    contributions = new PersonCursor<>(sql, RunSql.CONTRIBUTIONS, RowArrays::read);
    corrections = new PersonCursor<>(sql, Overlay.QUERY, Overlay.Corrected::read);
    decisions = new PersonCursor<>(sql, RunSql.DECISIONS, People::decision);
    payments = new PersonCursor<>(sql, RunSql.PAYMENTS, People::payment);
  }

  /** The next people, at most that many; none after the last. */
  List<PersonCase> next(int most) throws SQLException {
    var next = new ArrayList<PersonCase>();
    while (next.size() < most && persons.hasNext()) {
      next.add(next());
    }
    return next;
  }

  private PersonCase next() throws SQLException {
    long id = persons.person();
    Person person = persons.of(id).getFirst();
    Overlay over = Overlay.of(corrections.of(id));
    return new PersonCase(
        person.facts.with(over),
        over,
        person.account,
        parties.of(id).stream().map(party -> party.with(over)).toList(),
        history(id, over),
        decisions.of(id),
        payments.of(id));
  }

  /** What the feeds brought, with the corrections in force laid over. */
  private ContributionHistory history(long id, Overlay over) throws SQLException {
    ContributionHistory delivered = RowArrays.history(contributions.of(id));
    return over.isEmpty() ? delivered : over.over(delivered);
  }

  private Person person(ResultSet row) throws SQLException {
    var facts =
        new PersonFacts(
            row.getLong(1),
            row.getInt("birth_date"),
            row.getString("sex").charAt(0),
            row.getInt("deceased_on"),
            row.getString("sheba"),
            row.getString("mobile"));
    var account =
        new PersonCase.Account(
            row.getString("account"),
            row.getInt("account_version"),
            row.getString("branch"),
            row.getString("office"),
            row.getBoolean("paid_before"),
            row.getBoolean("frozen"),
            systemHolds.isOnlyBankGone(row),
            systemHolds.of(row));
    return new Person(facts, account);
  }

  private static PersonCase.Party party(ResultSet row) throws SQLException {
    var event =
        new EventLine(
            row.getLong("event_id"),
            row.getLong("version"),
            row.getBoolean("revoked"),
            row.getBoolean("permanent") ? Marriage.Contract.PERMANENT : Marriage.Contract.TEMPORARY,
            row.getInt("married_on"),
            row.getInt("registered_on"),
            row.getString("office"),
            spouse(row, "husband"),
            spouse(row, "wife"),
            row.getString("province"));
    return new PersonCase.Party(event, role(row), row.getBoolean("paid_to_another"));
  }

  private static SpouseLine spouse(ResultSet row, String who) throws SQLException {
    String id = row.getString(who);
    int birth = row.getInt(who + "_birth");
    boolean foreign = birth == 0;
    return new SpouseLine(
        foreign ? id : "",
        foreign ? SpouseLine.FOREIGN : new NationalId(id).number(),
        birth,
        row.getLong(who + "_prior"));
  }

  private static KnownDecision decision(ResultSet row) throws SQLException {
    var line =
        new DecisionLine(
            row.getLong("event_id"),
            row.getLong("version"),
            row.getLong("national_id"),
            role(row),
            Outcome.valueOf(row.getString("outcome")),
            row.getString("amount"),
            row.getString("paid_days"),
            row.getString("wage_total"),
            row.getString("reasons"),
            row.getString("holds"));
    String claim = HexFormat.of().formatHex(row.getBytes("claim"));
    return new KnownDecision(
        line,
        row.getInt("run_id"),
        row.getString("law_version"),
        claim,
        row.getString("corrections"));
  }

  private static KnownPayment payment(ResultSet row) throws SQLException {
    return new KnownPayment(
        row.getLong("payment_id"),
        row.getLong("event_id"),
        role(row),
        row.getLong("event_version"),
        row.getLong("amount"),
        row.getInt("account_version"),
        KnownPayment.Stage.of(row.getString("state")),
        row.getBoolean("money_seen"),
        row.getString("corrections"),
        row.getBoolean("topped_up"));
  }

  private static Role role(ResultSet row) throws SQLException {
    return row.getString("role").equals("H") ? Role.HUSBAND : Role.WIFE;
  }

  @Override
  public void close() throws SQLException {
    persons.close();
    parties.close();
    contributions.close();
    corrections.close();
    decisions.close();
    payments.close();
  }
}
