package ir.hedye.monthend.synth;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;

/** A folder without a past. */
final class FirstFolder {
  /** Event numbers get one digit more at about the middle of the file. */
  private static final long ROUND_NUMBER = 10_000_000;

  private static final long EVENTS_APART = 5;

  private FirstFolder() {}

  static SynthReport write(SynthOrder order) throws IOException {
    var country = Country.standard();
    var scale = new WageScale();
    var newcomers = new Newcomers(country, new NationalIds(new LongHashSet()::add), order.at());
    try (FolderWriter folder = FolderWriter.open(order, scale)) {
      folder.marriages().continueAfter(firstEvent(order.events()));
      var people = new People();
      int[] days =
          new WeddingCalendar(order.at())
              .accumulated(order.events(), order.dice(Purpose.CALENDAR, 0));
      new Weddings(order, new MatchMaker(newcomers), folder).celebrate(days, people);
      var records = new ProvinceRecords(order, newcomers, folder, scale);
      for (Province province : country.provinces()) {
        var residents = people.in(province);
        records.write(province, residents, Market.of(province, residents.size()));
      }
      return folder.finish(country.branches(), order.at());
    }
  }

  private static long firstEvent(int events) {
    return Math.max(1, ROUND_NUMBER - EVENTS_APART * events);
  }
}
