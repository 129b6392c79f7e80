package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.monthend.synth.WorkRow.Kind;
import ir.hedye.monthend.synth.WorkRow.Paid;
import ir.hedye.monthend.synth.WorkRow.Stay;
import java.util.EnumSet;
import java.util.Set;

/** Turns a spell of work into the lines of the employer's monthly lists. */
final class Payslips {
  private static final double IDLE_DAYS = 0.06;
  private static final double NO_DAYS = 0.004;
  private static final double OVERTIME = 0.35;
  private static final double BREAK_INSIDE = 0.003;
  private static final double SICK = 0.005;
  private static final double MATERNITY = 0.0035;
  private static final double ARREARS = 0.6;
  private static final double MISSED = 0.03;
  private static final double SICK_PAY_SHARE = 0.67;

  /** On an employer's list; the others pay for themselves. */
  private static final Set<Category> EMPLOYED =
      EnumSet.of(Category.COMPULSORY, Category.SEMINARY, Category.EMPLOYER_PAYS);

  private final Rows rows;
  private final WageScale scale;

  Payslips(Rows rows, WageScale scale) {
    this.rows = rows;
    this.scale = scale;
  }

  /** One month of a spell: its days from first to last, and what the list says of them. */
  private record Slip(Person person, Spell spell, int month, int from, int to) {
    int span() {
      return to - from + 1;
    }

    boolean isFirst() {
      return month == spell.term().firstMonth();
    }

    boolean isLast() {
      return month == Months.monthOf(spell.term().last());
    }

    Slip between(int newFrom, int newTo) {
      return new Slip(person, spell, month, newFrom, newTo);
    }
  }

  void write(Person person, Spell spell, Dice dice) {
    int until = Math.min(rows.atMonth(), Months.monthOf(spell.term().last()));
    int sickMonths = 0;
    for (int month = Math.max(rows.horizon(), spell.term().firstMonth()); month <= until; month++) {
      Slip slip = slip(person, spell, month);
      if (sickMonths > 0) {
        sickMonths--;
        paid(slip, Basis.SICK_PAY, sickPay(slip, dice), Stay.SILENT);
      } else {
        sickMonths = month(slip, dice);
      }
    }
  }

  /** Days that somebody bought, or drew unemployment pay for: whole months at the minimum wage. */
  void withoutWork(Person person, ListKey first, Basis basis, int months) {
    for (int i = 0; i < months; i++) {
      int month = first.month() + i;
      if (month >= rows.horizon()) {
        int days = Months.days(month);
        var row =
            new WorkRow(
                person.id(),
                new Kind(Category.COMPULSORY, basis),
                new Paid(days, scale.wage(month, days, 1)),
                Stay.SILENT);
        rows.add(new ListKey(first.workshop(), month, 1), row);
      }
    }
  }

  private static Slip slip(Person person, Spell spell, int month) {
    var whole = new Slip(person, spell, month, 1, Months.days(month));
    int from = whole.isFirst() ? spell.term().first() % 100 : 1;
    return whole.between(from, whole.isLast() ? spell.term().last() % 100 : whole.to());
  }

  /** Writes one month, and says for how many months after it sick pay takes the wage's place. */
  private int month(Slip slip, Dice dice) {
    if (!EMPLOYED.contains(slip.spell().category())) {
      if (!dice.chance(MISSED)) {
        paid(slip, Basis.WORK, declared(slip), Stay.SILENT);
      }
      return 0;
    }
    boolean inner = !slip.isFirst() && !slip.isLast();
    if (inner && dice.chance(SICK)) {
      return fallsSick(slip, dice.between(0, 2), dice);
    }
    if (inner && slip.person().sex() == Sex.F && dice.chance(MATERNITY)) {
      return fallsSick(slip, 8, dice);
    }
    if (inner && dice.chance(BREAK_INSIDE)) {
      leavesAndReturns(slip, dice);
    } else {
      paid(slip, Basis.WORK, earned(slip, dice), stay(slip));
    }
    supplement(slip, dice);
    return 0;
  }

  private int fallsSick(Slip slip, int months, Dice dice) {
    int day = dice.between(2, slip.to() - 1);
    Slip well = slip.between(1, day);
    Slip sick = slip.between(day + 1, slip.to());
    paid(well, Basis.WORK, earned(well, dice), Stay.SILENT);
    paid(sick, Basis.SICK_PAY, sickPay(sick, dice), Stay.SILENT);
    return months;
  }

  private void leavesAndReturns(Slip slip, Dice dice) {
    Slip before = slip.between(1, dice.between(4, 12));
    Slip after = slip.between(dice.between(15, 24), slip.to());
    Stay left = new Stay(0, Months.packed(slip.month(), before.to()));
    Stay back = new Stay(Months.packed(slip.month(), after.from()), 0);
    paid(before, Basis.WORK, earned(before, dice), left);
    paid(after, Basis.WORK, earned(after, dice), back);
  }

  private void supplement(Slip slip, Dice dice) {
    Workshop workshop = slip.spell().workshop();
    if (workshop.supplements(slip.month()) && dice.chance(ARREARS)) {
      long wage = scale.wage(slip.month(), slip.span(), slip.spell().terms().multiple() * 0.08);
      var kind = new Kind(slip.spell().category(), Basis.WORK);
      var row = new WorkRow(slip.person().id(), kind, new Paid(0, wage), Stay.SILENT);
      rows.add(new ListKey(workshop, slip.month(), 2), row);
    }
  }

  /** The self-insured pay for whole months, at a wage of their own choice. */
  private Paid declared(Slip slip) {
    double multiple = slip.spell().terms().multiple();
    return new Paid(slip.span(), scale.wage(slip.month(), slip.span(), multiple));
  }

  private Paid earned(Slip slip, Dice dice) {
    if (dice.chance(NO_DAYS)) {
      return new Paid(0, dice.chance(0.3) ? scale.wage(slip.month(), 3, 1) : 0);
    }
    var terms = slip.spell().terms();
    int days = days(slip, dice);
    double extra = terms.multiple() > 1 && dice.chance(OVERTIME) ? dice.uniform() * 0.25 : 0;
    return new Paid(days, scale.wage(slip.month(), days, terms.multiple() * (1 + extra)));
  }

  private static int days(Slip slip, Dice dice) {
    int span = slip.span();
    int partTime = slip.spell().terms().monthlyDays();
    if (partTime > 0) {
      return Math.min(span, partTime + dice.between(0, 3));
    }
    if (dice.chance(IDLE_DAYS)) {
      return Math.max(0, span - dice.between(1, 8));
    }
    return span == 31 && slip.spell().workshop().reportsThirty() ? 30 : span;
  }

  private Paid sickPay(Slip slip, Dice dice) {
    int days = Math.max(0, slip.span() - dice.between(0, 1));
    double multiple = Math.max(1, slip.spell().terms().multiple() * SICK_PAY_SHARE);
    return new Paid(days, scale.wage(slip.month(), days, multiple));
  }

  private static Stay stay(Slip slip) {
    Spell spell = slip.spell();
    boolean start = slip.isFirst() || spell.workshop().repeatsStart();
    boolean leave = slip.isLast() && spell.terms().leaveSaid();
    return new Stay(
        start && spell.terms().startSaid() ? spell.term().first() : 0,
        leave ? spell.term().last() : 0);
  }

  private void paid(Slip slip, Basis basis, Paid paid, Stay stay) {
    var kind = new Kind(slip.spell().category(), basis);
    var key = new ListKey(slip.spell().workshop(), slip.month(), 1);
    rows.add(key, new WorkRow(slip.person().id(), kind, paid, stay));
  }
}
