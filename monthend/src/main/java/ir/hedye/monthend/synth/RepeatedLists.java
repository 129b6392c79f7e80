package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.FeedFile;
import java.util.List;

/** Writes an earlier folder's lists again, corrected where they were, and those come since. */
final class RepeatedLists {
  private final SynthOrder order;
  private final JalaliDate asOf;
  private final WageScale scale;
  private final ContributionsFile file;
  private final ListCorrections corrections;
  private final ListPost earlierPost;

  RepeatedLists(SynthOrder order, JalaliDate asOf, WageScale scale, ContributionsFile file) {
    this.order = order;
    this.asOf = asOf;
    this.scale = scale;
    this.file = file;
    this.corrections = new ListCorrections(order, month(asOf), scale);
    this.earlierPost = new ListPost(asOf);
  }

  /**
   * Reads the earlier file twice: to know its lists, and to write them. Answers each province's
   * market as it stands now.
   */
  List<Market> repeat(FeedFile earlier, KnownPeople known, List<Province> provinces) {
    var lists = new EarlierLists(known, month(asOf));
    OldRow.all(
        earlier,
        row -> {
          lists.note(row);
          corrections.note(row);
        });
    OldRow.all(earlier, this::repeat);
    List<Market> markets = provinces.stream().map(lists::market).toList();
    var rows = new Rows(new ListPost(order.at()), month(order.at()));
    new LateLists(lists, markets, scale, rows).arrive(order);
    rows.writeTo(file);
    return markets;
  }

  private void repeat(OldRow row) {
    corrections
        .corrected(row)
        .ifPresent(work -> {
          file.begin(row.list(), received(row));
          file.write(work);
        });
  }

  private String received(OldRow row) {
    ListName list = row.list();
    if (corrections.concerns(list)) {
      int days = Months.daysBetween(asOf, order.at());
      long spread = Math.floorMod(Fate.mix(Fate.of(list.workshop()), list.month()), days);
      return asOf.plusDays(1 + spread).toString();
    }
    return row.received().isEmpty()
        ? earlierPost.receivedOn(Fate.of(list.workshop()), list.month(), 1).toString()
        : row.received();
  }

  private static int month(JalaliDate day) {
    return day.yearMonth().index();
  }
}
