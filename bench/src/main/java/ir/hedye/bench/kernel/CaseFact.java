package ir.hedye.bench.kernel;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Marriage.Contract;
import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as a fact for rules: plain numbers behind getters. Days are numbers yyyyMMdd, 0 for
 * none.
 */
public final class CaseFact {
  private final Claim claim;
  private final List<RowFact> rows;
  private final List<RowFact> rowsOfMonth;
  private final JalaliDate day;
  private final int month;
  private final int marriedOn;
  private final int registeredOn;
  private final int deceasedOn;
  private final int evaluatedOn;
  private Findings found = new Findings(this);

  CaseFact(Claim claim) {
    this.claim = claim;
    this.rows = claim.insured().history().rows().stream().map(RowFact::new).toList();
    this.day = claim.marriage().marriedOn();
    this.month = day.yearMonth().index();
    this.rowsOfMonth = rows.stream().filter(row -> row.getMonth() == month).toList();
    this.marriedOn = number(day);
    this.registeredOn = number(claim.marriage().registeredOn());
    this.deceasedOn = number(claim.insured().deceasedOn());
    this.evaluatedOn = number(claim.evaluatedOn());
  }

  private static int number(@Nullable JalaliDate day) {
    return day == null ? 0 : (day.year() * 100 + day.month()) * 100 + day.day();
  }

  /** Forgets what an earlier evaluation found. */
  void begin() {
    found = new Findings(this);
  }

  /** What the rules found so far. */
  public Findings found() {
    return found;
  }

  public List<RowFact> getRows() {
    return rows;
  }

  /** The rows of the month of the marriage. */
  public List<RowFact> getRowsOfMonth() {
    return rowsOfMonth;
  }

  public boolean isRevoked() {
    return claim.marriage().revoked();
  }

  public boolean isPermanent() {
    return claim.marriage().contract() == Contract.PERMANENT;
  }

  public boolean isOfficeGiven() {
    return claim.marriage().officeGiven();
  }

  public long getPriorMarriages() {
    return claim.spouse().priorMarriages();
  }

  public int getOtherFirstMarriages() {
    return claim.spouse().otherFirstMarriages();
  }

  /** The month of the marriage as an index, twelve a year. */
  public int getMonth() {
    return month;
  }

  /** The day of the month of the marriage. */
  public int getDay() {
    return day.day();
  }

  public int getMarriedOn() {
    return marriedOn;
  }

  public int getRegisteredOn() {
    return registeredOn;
  }

  public int getDeceasedOn() {
    return deceasedOn;
  }

  public int getEvaluatedOn() {
    return evaluatedOn;
  }

  /** The month of the evaluation day as an index. */
  public int getEvaluatedMonth() {
    return claim.evaluatedOn().yearMonth().index();
  }

  public boolean isSameBirthDate() {
    return claim.spouse().birthDate().equals(claim.insured().birthDate());
  }

  public boolean isSameSex() {
    return claim.insured().sex() == (claim.spouse().role() == Role.HUSBAND ? 'M' : 'F');
  }

  /**
   * Days of the span {@code first..last}, {@code ago} months before the marriage, inside the window
   * of {@code months} before it.
   */
  int inside(int first, int last, int ago, int months) {
    int from = ago == months ? Math.max(first, startDay(months)) : first;
    int until = ago == 0 ? Math.min(last, day.day() - 1) : last;
    return Math.max(0, until - from + 1);
  }

  /** The same day so many months earlier, a whole number of years; 30 Esfand may become 29. */
  private int startDay(int months) {
    return Math.min(day.day(), JalaliMonth.ofIndex(month - months).days());
  }
}
