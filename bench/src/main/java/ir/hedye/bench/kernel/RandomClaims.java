package ir.hedye.bench.kernel;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Marriage.Contract;
import ir.hedye.law.article85.Role;
import ir.hedye.law.article85.Spouse;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made-up cases, the same for the same seed: mostly plain ones, every awkward kind among them. */
final class RandomClaims {
  private static final JalaliDate EVALUATED_ON = new JalaliDate(1405, 7, 30);
  private static final JalaliMonth EARLIEST = new JalaliMonth(1396, 11);
  private static final int HISTORY_MONTHS_MAX = 70;

  private final Random random;

  private RandomClaims(long seed) {
    random = new Random(seed);
  }

  static List<Claim> of(int count, long seed) {
    var claims = new RandomClaims(seed);
    return Stream.generate(claims::claim).limit(count).toList();
  }

  private Claim claim() {
    Role role = oneIn(2) ? Role.HUSBAND : Role.WIFE;
    var born = new JalaliDate(1375, 5, 17);
    JalaliDate marriedOn = marriedOn();
    var spouse = new Spouse(role, born, oneIn(12) ? 1 : 0, oneIn(100) ? 1 : 0);
    char sex = (role == Role.HUSBAND) == !oneIn(150) ? 'M' : 'F';
    return new Claim(
        marriage(marriedOn),
        spouse,
        new Insured(
            oneIn(150) ? born.plusDays(1) : born,
            sex,
            oneIn(100) ? marriedOn.plusDays(random.nextInt(200) - 50) : null,
            history(marriedOn)),
        EVALUATED_ON);
  }

  /** Half of them in the last months, as in a month's run. */
  private JalaliDate marriedOn() {
    int last = EVALUATED_ON.yearMonth().index() + (oneIn(20) ? 1 : 0);
    int months = oneIn(2) ? 4 : last - EARLIEST.index();
    JalaliMonth month = JalaliMonth.ofIndex(last - random.nextInt(months));
    return month.day(1 + random.nextInt(month.days()));
  }

  private Marriage marriage(JalaliDate marriedOn) {
    JalaliDate registeredOn =
        oneIn(60) ? null : marriedOn.plusDays(oneIn(60) ? -1 : random.nextInt(20));
    return new Marriage(
        oneIn(50),
        oneIn(40) ? Contract.TEMPORARY : Contract.PERMANENT,
        marriedOn,
        registeredOn,
        !oneIn(60));
  }

  /** A run of months that ends in, shortly before, or after the month of the marriage. */
  private ContributionHistory history(JalaliDate marriedOn) {
    var rows = new ArrayList<Contribution>();
    int last = marriedOn.yearMonth().index() + 1 - (oneIn(3) ? random.nextInt(5) : 0);
    int length = random.nextInt(HISTORY_MONTHS_MAX);
    Category category = oneIn(4) ? any(Category.values()) : Category.COMPULSORY;
    for (int month = last - length + 1; month <= last; month++) {
      if (!oneIn(30)) {
        rows.add(row(JalaliMonth.ofIndex(month), oneIn(40) ? any(Category.values()) : category));
      }
      if (oneIn(25)) {
        rows.add(row(JalaliMonth.ofIndex(month), category));
      }
    }
    return ContributionHistory.of(rows);
  }

  private Contribution row(JalaliMonth month, Category category) {
    int days = oneIn(5) ? random.nextInt(month.days() + 1) : month.days();
    long wage = oneIn(20) ? 0 : 50_000_000L + random.nextInt(300_000_000);
    Basis basis = oneIn(25) ? any(Basis.values()) : Basis.WORK;
    return new Contribution(month, category, basis, days, wage, span(month));
  }

  private Span span(JalaliMonth month) {
    int first = 1 + random.nextInt(month.days());
    JalaliDate start = oneIn(40) ? month.day(first) : null;
    int from = start == null ? 1 : first;
    @Nullable JalaliDate leave =
        oneIn(50) ? month.day(from + random.nextInt(month.days() - from + 1)) : null;
    return Span.of(month, start, leave);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }
}
