package ir.hedye.monthend.synth;

import ir.hedye.monthend.synth.WorkRow.Paid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lists that employers have sent again: the whole list, with other wages or days, or without
 * somebody who should not have stood on it. Nobody is taken off a list that would be left empty.
 */
final class ListCorrections {
  private static final double RECENT = 0.012;
  private static final double OLD = 0.0004;
  private static final int RECENT_MONTHS = 12;
  private static final double OTHER_WAGES = 0.45;
  private static final double OTHER_DAYS = 0.75;
  private static final int CEILING = 7;

  private final long seed;
  private final int asOfMonth;
  private final WageScale scale;
  private final Map<ListName, Names> chosen = new HashMap<>();

  ListCorrections(SynthOrder order, int asOfMonth, WageScale scale) {
    this.seed = order.seedFor(Purpose.LIST_CORRECTIONS);
    this.asOfMonth = asOfMonth;
    this.scale = scale;
  }

  /** Who stands on a list that is corrected. */
  private static final class Names {
    private final long first;
    private boolean several;
    private long leastFate = Long.MAX_VALUE;
    private long struckOff;

    Names(long first) {
      this.first = first;
    }

    void add(long person, long fate) {
      several |= person != first;
      if (fate <= leastFate) {
        leastFate = fate;
        struckOff = person;
      }
    }
  }

  /** A look at every row, before any is corrected. */
  void note(OldRow row) {
    if (concerns(row.list())) {
      long person = row.work().person();
      chosen
          .computeIfAbsent(row.list(), list -> new Names(person))
          .add(person, Fate.mix(person, fate(row.list())));
    }
  }

  /** Whether the list has been sent again. */
  boolean concerns(ListName list) {
    if (Workshop.isFund(list.workshop())) {
      return false;
    }
    boolean recent = list.month() > asOfMonth - RECENT_MONTHS;
    return Fate.share(fate(list), 1) < (recent ? RECENT : OLD);
  }

  /** The row as the list has it now; empty for somebody struck off. */
  Optional<WorkRow> corrected(OldRow row) {
    Names names = chosen.get(row.list());
    if (names == null) {
      return Optional.of(row.work());
    }
    double kind = Fate.share(fate(row.list()), 2);
    if (kind < OTHER_WAGES) {
      return Optional.of(raised(row));
    }
    if (kind >= OTHER_DAYS && names.several) {
      return Optional.of(row.work()).filter(work -> work.person() != names.struckOff);
    }
    return Optional.of(fewerDays(row));
  }

  private WorkRow raised(OldRow row) {
    Paid paid = row.work().paid();
    double factor = 1.03 + 0.2 * Fate.share(fate(row.list()), 3);
    long ceiling = scale.wage(row.list().month(), paid.days(), CEILING);
    long wage = Math.min((long) (paid.wage() * factor), Math.max(paid.wage(), ceiling));
    return with(row.work(), new Paid(paid.days(), wage));
  }

  private WorkRow fewerDays(OldRow row) {
    Paid paid = row.work().paid();
    double share = Fate.share(fate(row.list()), row.work().person());
    int days = Math.max(0, paid.days() - (int) (share * 7));
    if (paid.days() == 0) {
      return row.work();
    }
    return with(row.work(), new Paid(days, paid.wage() * days / paid.days()));
  }

  private static WorkRow with(WorkRow row, Paid paid) {
    return new WorkRow(row.person(), row.kind(), paid, row.stay());
  }

  private long fate(ListName list) {
    return Fate.mix(seed ^ Fate.of(list.workshop()), list.month() * 64L + Fate.of(list.number()));
  }
}
