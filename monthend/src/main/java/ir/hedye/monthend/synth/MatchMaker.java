package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Newcomers.Wanted;
import ir.hedye.monthend.synth.Spouse.Standing;
import java.util.ArrayList;
import java.util.List;

/** Brings couples together, day after day. */
final class MatchMaker {
  /** Couples in which one marries again whose earlier wedding is in the registry's file too. */
  private static final double REMARRYING = 0.014;

  /** Of these, how many the registry wrongly counts as a first marriage. */
  private static final double MISCOUNTED = 0.25;

  private static final double FOREIGN = 0.012;
  private static final double SAME_AGE = 0.09;

  /** From that age on, that share is or has been insured. */
  private static final double[][] INSURED_MEN = {
    {0, 0.36}, {20, 0.48}, {23, 0.62}, {26, 0.7}, {50, 0.5}
  };

  private static final double[][] INSURED_WOMEN = {
    {0, 0.03}, {19, 0.1}, {22, 0.27}, {26, 0.4}, {40, 0.3}
  };

  /** The file is about the insured: most couples without any are left out of it. */
  private static final double ABOUT_INSURED = 0.7;

  /** One insured in so many is remembered as somebody who may marry again. */
  private static final double REMEMBERED = 0.15;

  private final Newcomers newcomers;
  private final List<Acquaintance> acquaintances = new ArrayList<>();

  MatchMaker(Newcomers newcomers) {
    this.newcomers = newcomers;
  }

  void remember(Acquaintance acquaintance) {
    acquaintances.add(acquaintance);
  }

  Couple match(JalaliDate day, Dice dice) {
    Couple couple = dice.chance(REMARRYING) ? again(day, dice) : fresh(day, dice);
    for (Spouse spouse : couple.both()) {
      if (spouse.standing() == Standing.NEWLY_SEEN && dice.chance(REMEMBERED)) {
        remember(new Acquaintance(spouse.person(), spouse.prior() + 1, day));
      }
    }
    return couple;
  }

  private Couple fresh(JalaliDate day, Dice dice) {
    Province home = newcomers.country().provinceByMarriages(dice);
    double share = dice.uniform();
    Branch branch = home.branches().pick(dice);
    Branch hers = dice.chance(0.7) ? branch : home.branches().pick(dice);
    Spouse husband = spouse(branch, wanted(Sex.M, share, day), home, dice);
    Wanted bride = wanted(Sex.F, Ages.partnerOf(share, dice), day);
    int sameAge = Ages.at(Sex.M, share);
    Spouse wife =
        spouse(hers, dice.chance(SAME_AGE) ? new Wanted(Sex.F, sameAge, day) : bride, home, dice);
    return sortOut(new Couple(husband, wife, home), dice);
  }

  private Couple again(JalaliDate day, Dice dice) {
    if (acquaintances.isEmpty()) {
      return fresh(day, dice);
    }
    int index = dice.between(0, acquaintances.size() - 1);
    Acquaintance old = acquaintances.get(index);
    if (!old.freeOn(day)) {
      return fresh(day, dice);
    }
    Person person = old.person();
    acquaintances.set(index, new Acquaintance(person, old.marriages() + 1, day));
    int prior = dice.chance(MISCOUNTED) ? 0 : old.marriages();
    Spouse known = new Spouse(person, prior, Standing.KNOWN);
    Province home = newcomers.country().provinceOf(person.home().code());
    Sex other = person.sex().other();
    double share = Math.min(0.95, 0.3 + dice.uniform() * 0.7);
    Spouse partner = spouse(person.home(), wanted(other, share, day), home, dice);
    return other == Sex.F ? new Couple(known, partner, home) : new Couple(partner, known, home);
  }

  private static Wanted wanted(Sex sex, double share, JalaliDate day) {
    return new Wanted(sex, Ages.at(sex, share), day);
  }

  private Spouse spouse(Branch home, Wanted wanted, Province province, Dice dice) {
    Person person = newcomers.make(home, wanted, dice);
    int prior = Ages.priorMarriages(wanted.sex(), wanted.age(), dice);
    double insured = insuredShare(wanted) * province.figures().insured();
    Standing standing = dice.chance(insured) ? Standing.NEWLY_SEEN : Standing.UNINSURED;
    return new Spouse(person, prior, standing);
  }

  /** Few young brides have ever been insured; most grown men have. */
  private static double insuredShare(Wanted wanted) {
    double share = 0;
    for (double[] from : wanted.sex() == Sex.M ? INSURED_MEN : INSURED_WOMEN) {
      share = wanted.age() >= from[0] ? from[1] : share;
    }
    return share;
  }

  private static Couple sortOut(Couple couple, Dice dice) {
    boolean anyInsured =
        couple.both().stream().anyMatch(spouse -> spouse.standing() == Standing.NEWLY_SEEN);
    Spouse husband =
        !anyInsured && dice.chance(ABOUT_INSURED)
            ? standing(couple.husband(), Standing.NEWLY_SEEN)
            : couple.husband();
    if (!dice.chance(FOREIGN)) {
      return new Couple(husband, couple.wife(), couple.home());
    }
    return dice.chance(0.6)
        ? new Couple(standing(husband, Standing.FOREIGN), couple.wife(), couple.home())
        : new Couple(husband, standing(couple.wife(), Standing.FOREIGN), couple.home());
  }

  private static Spouse standing(Spouse spouse, Standing standing) {
    return new Spouse(spouse.person(), spouse.prior(), standing);
  }
}
