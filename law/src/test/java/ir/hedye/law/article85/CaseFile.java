package ir.hedye.law.article85;

import static ir.hedye.law.article85.Rows.day;

import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One spouse's case, told fact by fact. Untold, everything speaks for the allowance: a husband's
 * first, permanent marriage, registered on the day, evaluated on the last day of its month, after
 * 720 paid days and in a running employment.
 */
final class CaseFile {
  private static final JalaliDate BORN = day("1378-02-30");

  /**
   * 701 days before Esfand 1402 and 19 in it: 720; and a row that keeps the relation in Mehr 1405.
   */
  private static final String ENOUGH = "1401-01..1402-11; 1402-12 19d; 1405-07 0d";

  private final JalaliDate marriedOn;
  private JalaliDate evaluatedOn;
  private String rows = ENOUGH;
  private boolean revoked;
  private Marriage.Contract contract = Marriage.Contract.PERMANENT;
  private @Nullable JalaliDate registeredOn;
  private boolean office = true;
  private Role role = Role.HUSBAND;
  private char sex = 'M';
  private JalaliDate registryBirth = BORN;
  private long priorMarriages;
  private int otherFirstMarriages;
  private @Nullable JalaliDate deceasedOn;

  private CaseFile(JalaliDate marriedOn) {
    this.marriedOn = marriedOn;
    this.registeredOn = marriedOn;
    this.evaluatedOn = marriedOn.yearMonth().lastDay();
  }

  /** Entitled, and just so. */
  static CaseFile entitled() {
    return new CaseFile(day("1405-07-15"));
  }

  static CaseFile marriedOn(String day) {
    return new CaseFile(day(day));
  }

  CaseFile rows(@Nullable String written) {
    rows = written == null ? "" : written;
    return this;
  }

  CaseFile evaluatedOn(@Nullable String day) {
    evaluatedOn = day == null ? evaluatedOn : day(day);
    return this;
  }

  CaseFile revoked() {
    revoked = true;
    return this;
  }

  CaseFile temporary() {
    contract = Marriage.Contract.TEMPORARY;
    return this;
  }

  CaseFile registeredOn(@Nullable String day) {
    registeredOn = day == null ? null : day(day);
    return this;
  }

  CaseFile withoutOffice() {
    office = false;
    return this;
  }

  CaseFile role(Role told, char sexOnRecord) {
    role = told;
    sex = sexOnRecord;
    return this;
  }

  CaseFile registryBirth(String day) {
    registryBirth = day(day);
    return this;
  }

  CaseFile priorMarriages(long count) {
    priorMarriages = count;
    return this;
  }

  CaseFile otherFirstMarriages(int count) {
    otherFirstMarriages = count;
    return this;
  }

  CaseFile deceasedOn(@Nullable String day) {
    deceasedOn = day == null ? null : day(day);
    return this;
  }

  Claim claim() {
    return new Claim(
        new Marriage(revoked, contract, marriedOn, registeredOn, office),
        new Spouse(role, registryBirth, priorMarriages, otherFirstMarriages),
        new Insured(BORN, sex, deceasedOn, ContributionHistory.of(Rows.read(rows))),
        evaluatedOn);
  }

  Decision decision() {
    return new Article85(LawBook.standard()).decide(claim());
  }

  /** What the decision found on that clause. */
  Finding finding(Clause clause) {
    return decision().findings().stream()
        .filter(finding -> finding.clause() == clause)
        .findFirst()
        .orElseThrow();
  }

  Evidence.DaysOfWork days() {
    return (Evidence.DaysOfWork) finding(Clause.CLAUSE_2).evidence();
  }

  Evidence.Employment employment() {
    return (Evidence.Employment) finding(Clause.CLAUSE_1).evidence();
  }

  Calculation calculation() {
    return decision().calculation().orElseThrow();
  }

  /** Codes as the output column gives them: joined by a bar; null where there are none. */
  static @Nullable String codes(List<Reason> reasons) {
    List<String> names = reasons.stream().map(Reason::name).toList();
    String joined = String.join("|", names);
    return names.isEmpty() ? null : joined;
  }
}
