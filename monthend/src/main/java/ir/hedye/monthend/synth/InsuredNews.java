package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.insured.PersonLine;
import ir.hedye.monthend.synth.InsuredRow.Contact;
import ir.hedye.monthend.synth.InsuredRow.Identity;
import ir.hedye.monthend.synth.InsuredRow.Name;

/**
 * What has become of insured people since the last feed: accounts given, slips corrected, deaths.
 */
final class InsuredNews {
  private static final double GIVEN = 0.25;
  private static final double PUT_RIGHT = 0.3;
  private static final double CHANGED = 0.003;
  private static final double DIED = 0.0005;

  private final SynthOrder order;
  private final JalaliDate asOf;
  private final KnownPeople known;

  InsuredNews(SynthOrder order, JalaliDate asOf, KnownPeople known) {
    this.order = order;
    this.asOf = asOf;
    this.known = known;
  }

  /** The person as the next feed has them. */
  InsuredRow next(PersonLine person) {
    Dice dice = order.dice(Purpose.INSURED_NEWS, person.nationalId());
    String mobile = person.mobile();
    if (dice.chance(chance(mobile.isEmpty(), Mobile.read(mobile).isPresent()))) {
      mobile = Mobiles.given(dice);
    }
    String sheba = person.sheba();
    if (dice.chance(chance(sheba.isEmpty(), Sheba.read(sheba).isPresent()))) {
      sheba = Accounts.given(dice);
    }
    return new InsuredRow(
        identity(person, dice),
        person.branch(),
        new Contact(mobile, sheba),
        deceasedOn(person, dice));
  }

  private static double chance(boolean missing, boolean good) {
    if (missing) {
      return GIVEN;
    }
    return good ? CHANGED : PUT_RIGHT;
  }

  private Identity identity(PersonLine person, Dice dice) {
    int number = known.number(person.nationalId());
    int birth = person.birthDate();
    String sex = String.valueOf(person.sex());
    int byRegistry = known.registryBirth(number);
    if (byRegistry != 0) {
      birth = byRegistry != birth && dice.chance(PUT_RIGHT) ? byRegistry : birth;
      String real = known.registrySex(number).name();
      sex = !real.equals(sex) && dice.chance(PUT_RIGHT) ? real : sex;
    }
    return new Identity(
        NationalId.digits(person.nationalId()),
        person.insuranceNumber(),
        new Name(person.firstName(), person.lastName()),
        Months.dayText(birth),
        sex);
  }

  private String deceasedOn(PersonLine person, Dice dice) {
    if (person.deceasedOn() != 0 || !dice.chance(DIED)) {
      return Months.dayText(person.deceasedOn());
    }
    known.noteDeath(person.nationalId());
    int days = Months.daysBetween(asOf, order.at());
    return asOf.plusDays(dice.between(1, days)).toString();
  }
}
