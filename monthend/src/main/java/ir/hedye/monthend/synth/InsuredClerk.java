package ir.hedye.monthend.synth;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.synth.InsuredRow.Contact;
import ir.hedye.monthend.synth.InsuredRow.Identity;
import ir.hedye.monthend.synth.InsuredRow.Name;

/** Takes a person into the insured records, with the slips of a clerk. */
final class InsuredClerk {
  private static final double WRONG_SEX = 0.002;
  private static final double ARABIC_LETTERS = 0.03;

  /** Turns ten digits into ten others and never two into the same: coprime with 10. */
  private static final long SCRAMBLE = 314_159_261L;

  private static final long TEN_DIGITS = 10_000_000_000L;

  private final NameBook names = new NameBook();
  private final SynthOrder order;

  InsuredClerk(SynthOrder order) {
    this.order = order;
  }

  InsuredRow enter(Person person) {
    Dice dice = order.dice(Purpose.INSURED_RECORD, person.id());
    String province = person.home().province();
    var name =
        new Name(
            letters(names.first(person.sex(), province, dice), dice),
            letters(names.last(province, dice), dice));
    Sex sex = dice.chance(WRONG_SEX) ? person.sex().other() : person.sex();
    var identity =
        new Identity(
            NationalId.digits(person.id()),
            insuranceNumber(person.id()),
            name,
            person.birth().toString(),
            sex.name());
    String branch = person.home().code();
    var contact =
        new Contact(Mobiles.onFile(dice), Accounts.onFile(order.flaws().doubtfulAccounts(), dice));
    var died = person.life().died();
    return new InsuredRow(identity, branch, contact, died == null ? "" : died.toString());
  }

  private static String letters(String name, Dice dice) {
    return dice.chance(ARABIC_LETTERS) ? Spelling.arabic(name) : name;
  }

  private static String insuranceNumber(long id) {
    return NationalId.digits(Math.floorMod(id * SCRAMBLE + 271_828_182L, TEN_DIGITS));
  }
}
