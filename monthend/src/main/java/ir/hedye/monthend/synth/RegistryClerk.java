package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.synth.Marriage.Entry;
import ir.hedye.monthend.synth.Marriage.Registration;
import ir.hedye.monthend.synth.Marriage.Side;
import ir.hedye.monthend.synth.Marriage.Wedding;
import ir.hedye.monthend.synth.Spouse.Standing;
import org.jspecify.annotations.Nullable;

/** Writes a wedding into the registry, with the slips and gaps of a registry. */
final class RegistryClerk {
  private static final double TEMPORARY = 0.015;
  private static final double REVOKED = 0.01;
  private static final double UNREGISTERED = 0.017;
  private static final double CORRECTED_BEFORE = 0.14;
  private static final double BEFORE_THE_WEDDING = 0.004;
  private static final double AFTER_THE_DAY = 0.0006;
  private static final double WRONG_BIRTH = 0.012;

  private final JalaliDate at;

  RegistryClerk(JalaliDate at) {
    this.at = at;
  }

  Marriage enter(Couple couple, JalaliDate day, long event) {
    Dice dice = Dice.of(event, couple.husband().person().id());
    int version = dice.chance(CORRECTED_BEFORE) ? (dice.chance(0.85) ? 2 : 3) : 1;
    var entry = new Entry(event, version, dice.chance(REVOKED));
    JalaliDate on = dice.chance(AFTER_THE_DAY) ? at.plusDays(dice.between(1, 20)) : day;
    var registration = registration(on, couple.home(), dice);
    var wedding = new Wedding(!dice.chance(TEMPORARY), on, registration, couple.home().code());
    return new Marriage(entry, wedding, side(couple.husband(), dice), side(couple.wife(), dice));
  }

  private Registration registration(JalaliDate on, Province home, Dice dice) {
    String office = office(home, dice);
    JalaliDate registered = registered(on, dice);
    if (!dice.chance(UNREGISTERED)) {
      return new Registration(registered, office);
    }
    double kind = dice.uniform();
    boolean officeMissing = kind < 0.8;
    boolean dateMissing = kind > 0.25;
    return new Registration(dateMissing ? null : registered, officeMissing ? "" : office);
  }

  /** Offices are numbered within their province. */
  private static String office(Province home, Dice dice) {
    int offices = 12 + (int) (home.figures().marriages() / 90);
    return Integer.toString(1 + (int) (offices * dice.uniform() * dice.uniform()));
  }

  private JalaliDate registered(JalaliDate on, Dice dice) {
    double kind = dice.uniform();
    if (kind < BEFORE_THE_WEDDING) {
      return on.plusDays(-dice.between(1, 40));
    }
    int delay = kind < 0.58 ? 0 : kind < 0.92 ? dice.between(1, 30) : dice.between(31, 180);
    JalaliDate registered = on.plusDays(delay);
    return registered.isAfter(at) && !on.isAfter(at)
        ? soonerThan(registered, on, dice)
        : registered;
  }

  /** What stands in the file has been registered by the day of the file. */
  private JalaliDate soonerThan(JalaliDate registered, JalaliDate on, Dice dice) {
    JalaliDate sooner = registered;
    while (sooner.isAfter(at)) {
      sooner = on.plusDays(dice.between(0, 30));
    }
    return sooner;
  }

  private static Side side(Spouse spouse, Dice dice) {
    Person person = spouse.person();
    if (spouse.standing() == Standing.FOREIGN) {
      return foreigner(person, dice);
    }
    return new Side(NationalId.digits(person.id()), birth(spouse, dice), spouse.prior());
  }

  private static JalaliDate birth(Spouse spouse, Dice dice) {
    JalaliDate birth = spouse.person().birth();
    boolean slip = spouse.standing() != Standing.UNINSURED && dice.chance(WRONG_BIRTH);
    return slip ? slipped(birth, dice) : birth;
  }

  /** A wrong year, or a day next to the right one. */
  static JalaliDate slipped(JalaliDate birth, Dice dice) {
    return dice.chance(0.4) ? birth.minusYears(1) : birth.plusDays(dice.between(1, 9));
  }

  private static Side foreigner(Person person, Dice dice) {
    String id = dice.chance(0.55) ? "" : "10" + NationalId.digits(dice.below(10_000_000_000L));
    @Nullable JalaliDate birth = dice.chance(0.4) ? person.birth() : null;
    return new Side(id, birth, dice.chance(0.4) ? 0 : -1);
  }
}
