package ir.hedye.law.article85;

import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import java.util.List;

/**
 * A case as a generator tells it, its rows not yet packed.
 *
 * @param onRecord the insured record, its history left empty
 */
record Told(
    Marriage marriage,
    Spouse spouse,
    Insured onRecord,
    JalaliDate evaluatedOn,
    List<ListRow> rows) {

  Claim claim() {
    return claim(rows);
  }

  /** The same case with other rows. */
  Claim claim(List<ListRow> others) {
    var history = ContributionHistory.of(others.stream().map(ListRow::contribution).toList());
    var insured = new Insured(onRecord.birthDate(), onRecord.sex(), onRecord.deceasedOn(), history);
    return new Claim(marriage, spouse, insured, evaluatedOn);
  }

  JalaliDate marriedOn() {
    return marriage.marriedOn();
  }
}
