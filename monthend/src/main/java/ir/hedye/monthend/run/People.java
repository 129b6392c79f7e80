package ir.hedye.monthend.run;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Role;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.Overlay;
import ir.hedye.monthend.determination.PersonFacts;
import ir.hedye.monthend.insured.ContributionLine;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The people of the table {@code to_decide}, one after another, with all that a run knows of them.
 */
final class People implements AutoCloseable {
  private final SystemHolds systemHolds;
  private final PersonCursor<Person> persons;
  private final PersonCursor<PersonCase.Party> parties;
  private final PersonCursor<ResultSet> contributions;
  private final PersonCursor<Overlay.Corrected> corrections;
  private final PersonCursor<KnownDecision> decisions;
  private final PersonCursor<KnownPayment> payments;
  private long[] packed = new long[256];
  private long[] wages = new long[256];

  private record Person(PersonFacts facts, PersonCase.Account account) {}

  People(Sql sql, SystemHolds systemHolds) throws SQLException {
    this.systemHolds = systemHolds;
    persons = new PersonCursor<>(sql, RunSql.PERSONS, this::person);
    parties = new PersonCursor<>(sql, RunSql.PARTIES, People::party);
    contributions = new PersonCursor<>(sql, RunSql.CONTRIBUTIONS, row -> row);
    corrections = new PersonCursor<>(sql, Overlay.QUERY, Overlay.Corrected::read);
    decisions = new PersonCursor<>(sql, RunSql.DECISIONS, People::decision);
    payments = new PersonCursor<>(sql, RunSql.PAYMENTS, People::payment);
  }

  /** The next person, or empty after the last. */
  Optional<PersonCase> next() throws SQLException {
    if (!persons.hasNext()) {
      return Optional.empty();
    }
    long id = persons.person();
    Person person = persons.of(id).getFirst();
    Overlay over = Overlay.of(corrections.of(id));
    return Optional.of(
        new PersonCase(
            person.facts.with(over),
            over,
            person.account,
            parties.of(id).stream().map(party -> party.with(over)).toList(),
            history(id, over),
            decisions.of(id),
            payments.of(id)));
  }

  private ContributionHistory history(long id, Overlay over) throws SQLException {
    int[] size = {0};
    contributions.each(
        id,
        row -> {
          if (over.isEmpty() || !over.replaces(row.getInt(2))) {
            add(row, size[0]++);
          }
        });
    for (Contribution row : over.rows()) {
      add(row.packed(), row.wage(), size[0]++);
    }
    return ContributionHistory.view(packed, wages, 0, size[0]);
  }

  private void add(ResultSet row, int at) throws SQLException {
    long line =
        ContributionLine.pack(
            row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(6), row.getInt(7));
    add(line, row.getLong(5), at);
  }

  private void add(long line, long wage, int at) {
    if (at == packed.length) {
      packed = Arrays.copyOf(packed, at * 2);
      wages = Arrays.copyOf(wages, at * 2);
    }
    packed[at] = line;
    wages[at] = wage;
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
