package ir.hedye.web.month;

import ir.hedye.law.article85.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the month's decisions ended, as parts of one whole bar. */
record Outcomes(Decisions decisions, Speech speech) {
  private static final List<Outcome> IN_ORDER =
      List.of(
          Outcome.ENTITLED,
          Outcome.AWAITING_LIST,
          Outcome.REVIEW,
          Outcome.NOT_ENTITLED,
          Outcome.REVOKED);

  /**
   * One part of the whole.
   *
   * @param kind class of the style sheet: what the colour says
   */
  record Slice(String label, String figure, String share, Place place, String kind) {}

  /** Where a slice lies on the bar. */
  record Place(double startPercent, double widthPercent) {
    String x(boolean rightToLeft) {
      return text(rightToLeft ? 100 - startPercent - widthPercent : startPercent);
    }

    String width() {
      return text(widthPercent);
    }

    private static String text(double percent) {
      return String.format(Locale.ROOT, "%.2f%%", percent);
    }
  }

  /** Entitled people's decisions first, in two: payable and held. */
  List<Slice> slices() {
    long all = decisions.all();
    long held = decisions.held().decisions();
    var slices = new ArrayList<Slice>();
    long before = 0;
    for (Outcome outcome : IN_ORDER) {
      long count = decisions.amount(outcome).decisions();
      if (outcome == Outcome.ENTITLED) {
        add(slices, "PAYABLE", count - held, new Bar.Length(before, all));
        add(slices, "HELD", held, new Bar.Length(before + count - held, all));
      } else {
        add(slices, outcome.name(), count, new Bar.Length(before, all));
      }
      before += count;
    }
    return slices;
  }

  private void add(List<Slice> slices, String code, long count, Bar.Length before) {
    if (count == 0) {
      return;
    }
    long all = before.whole();
    var place = new Place(100.0 * before.part() / all, 100.0 * count / all);
    slices.add(
        new Slice(
            speech.say("outcome." + code),
            speech.count(count),
            speech.figures().share(count, all),
            place,
            code.toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
