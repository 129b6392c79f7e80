package ir.hedye.monthend.synth;

import ir.hedye.monthend.synth.Spouse.Standing;

/** Celebrates the weddings of a folder: registers each, and notes who is newly seen by it. */
final class Weddings {
  private final SynthOrder order;
  private final MatchMaker matchMaker;
  private final RegistryClerk clerk;
  private final FolderWriter folder;

  Weddings(SynthOrder order, MatchMaker matchMaker, FolderWriter folder) {
    this.order = order;
    this.matchMaker = matchMaker;
    this.clerk = new RegistryClerk(order.at());
    this.folder = folder;
  }

  /** Weddings on these days, oldest first. */
  void celebrate(int[] days, People newcomers) {
    Dice numbers = order.dice(Purpose.EVENT_NUMBERS, 0);
    for (int packed : days) {
      celebrate(packed, folder.marriages().nextEvent(numbers), newcomers);
    }
  }

  private void celebrate(int packed, long event, People newcomers) {
    Dice dice = order.dice(Purpose.WEDDING, event);
    var day = Months.date(packed);
    Couple couple = matchMaker.match(day, dice);
    Marriage marriage = clerk.enter(couple, day, event);
    folder.marriages().write(marriage);
    folder.marriages().perhapsSpoilt(marriage);
    folder.paid().perhapsPaid(couple, day, dice);
    for (Spouse spouse : couple.both()) {
      if (spouse.standing() == Standing.NEWLY_SEEN) {
        newcomers.add(spouse.person());
      }
    }
  }
}
