package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Newcomers.Wanted;
import java.util.List;

/** Writes what one province's branches know of people: their insured records and their work. */
final class ProvinceRecords {
  /** People in no wedding, for each who is: colleagues who stand on the same lists. */
  private static final double BYSTANDERS = 0.03;

  private final SynthOrder order;
  private final Newcomers newcomers;
  private final FolderWriter folder;
  private final InsuredClerk clerk;
  private final ListPost post;
  private final WageScale scale;

  ProvinceRecords(SynthOrder order, Newcomers newcomers, FolderWriter folder, WageScale scale) {
    this.order = order;
    this.newcomers = newcomers;
    this.folder = folder;
    this.clerk = new InsuredClerk(order);
    this.post = new ListPost(order.at());
    this.scale = scale;
  }

  /** Newly insured people of the province, and their working lives on its market. */
  void write(Province province, List<Person> people, Market market) {
    Dice dice = order.dice(Purpose.PROVINCE, province.number());
    int atMonth = order.at().yearMonth().index();
    var rows = new Rows(post, atMonth);
    var careers = new Careers(market, new Payslips(rows, scale), atMonth);
    for (Person person : people) {
      insured(person);
      careers.live(person, order.dice(Purpose.WORKING_LIFE, person.id()));
    }
    for (int i = (int) (people.size() * BYSTANDERS + dice.uniform()); i > 0; i--) {
      Person bystander = bystander(province, dice);
      if (dice.chance(0.5)) {
        insured(bystander);
      }
      careers.live(bystander, order.dice(Purpose.WORKING_LIFE, bystander.id()));
    }
    rows.writeTo(folder.contributions());
  }

  private void insured(Person person) {
    InsuredRow row = clerk.enter(person);
    folder.insured().write(row);
    folder.insured().perhapsSpoilt(row, newcomers.ids());
  }

  private Person bystander(Province province, Dice dice) {
    Sex sex = dice.chance(0.7) ? Sex.M : Sex.F;
    JalaliDate settles = order.at().plusDays(-dice.between(0, 3000));
    Branch home = province.branches().pick(dice);
    return newcomers.make(home, new Wanted(sex, dice.between(20, 50), settles), dice);
  }
}
