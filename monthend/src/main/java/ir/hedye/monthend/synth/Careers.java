package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Spell.Term;

/** Lives people's working lives: spell after spell, with the gaps between them. */
final class Careers {
  private static final double SIDE_JOB = 0.02;
  private static final double BOUGHT_SERVICE = 0.045;
  private static final double UNEMPLOYMENT_PAY = 0.09;
  private static final double STRAIGHT_ON = 0.26;
  private static final double SAME_MONTH = 0.12;

  /** Brides who give up their work when they marry. */
  private static final double GIVES_UP_WORK = 0.14;

  private final Market market;
  private final SpellMaker spells;
  private final Payslips payslips;
  private final int atMonth;

  Careers(Market market, Payslips payslips, int atMonth) {
    this.market = market;
    this.spells = new SpellMaker(market);
    this.payslips = payslips;
    this.atMonth = atMonth;
  }

  void live(Person person, Dice dice) {
    Tendency tendency = Tendency.of(person, dice);
    int end = end(person, dice);
    int endMonth = end == 0 ? atMonth : Math.min(atMonth, Months.monthOf(end));
    buyService(person, tendency, dice);
    int earliest = Months.packed(tendency.begins(), 1);
    while (Months.monthOf(earliest) <= endMonth) {
      Spell spell = untilAtMost(end, spells.next(tendency, earliest, dice));
      work(person, spell, dice);
      earliest = after(person, spell, dice);
    }
  }

  private void work(Person person, Spell spell, Dice dice) {
    payslips.write(person, spell, dice);
    if (spell.category() == Category.COMPULSORY && dice.chance(SIDE_JOB)) {
      payslips.write(person, spells.beside(spell, dice), dice);
    }
  }

  /** The day on which this working life ends, as far as is known; 0 when it goes on. */
  private static int end(Person person, Dice dice) {
    JalaliDate died = person.life().died();
    if (died != null) {
      return Months.packed(died);
    }
    if (person.sex() == Sex.F && dice.chance(GIVES_UP_WORK)) {
      return Months.packed(person.life().settles().plusDays(dice.between(-70, 20)));
    }
    return 0;
  }

  private static Spell untilAtMost(int end, Spell spell) {
    Term term = spell.term();
    if (end == 0 || term.last() <= end) {
      return spell;
    }
    var shorter = new Term(Math.min(term.first(), end), end);
    return new Spell(spell.workshop(), spell.category(), shorter, spell.terms());
  }

  /** Some men buy the months of their military service, which came before their work. */
  private void buyService(Person person, Tendency tendency, Dice dice) {
    if (person.sex() == Sex.M && dice.chance(BOUGHT_SERVICE)) {
      int months = dice.between(18, 24);
      var first = new ListKey(market.purchases(), tendency.begins() - months, 1);
      payslips.withoutWork(person, first, Basis.PURCHASED, months);
    }
  }

  /** The first day on which the next spell can begin. */
  private int after(Person person, Spell spell, Dice dice) {
    int last = spell.term().last();
    int month = Months.monthOf(last);
    int day = last % 100;
    if (day < Months.days(month) - 3 && dice.chance(SAME_MONTH)) {
      return last + dice.between(1, 3);
    }
    int next = month + 1 + unemployed(person, spell, dice);
    double meanGap = person.sex() == Sex.M ? 9 : 13;
    int gap = dice.chance(STRAIGHT_ON) ? 0 : 1 + (int) dice.waiting(meanGap);
    return Months.packed(next + gap, 1);
  }

  private int unemployed(Person person, Spell spell, Dice dice) {
    int last = Months.monthOf(spell.term().last());
    boolean longEnough = last - spell.term().firstMonth() >= 12 && last < atMonth;
    if (!longEnough || person.life().died() != null || !dice.chance(UNEMPLOYMENT_PAY)) {
      return 0;
    }
    int months = Math.min(dice.between(3, 12), atMonth - last);
    var first = new ListKey(market.unemploymentFund(), last + 1, 1);
    payslips.withoutWork(person, first, Basis.UNEMPLOYMENT, months);
    return months;
  }
}
