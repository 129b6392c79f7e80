package ir.hedye.web.finance;

import ir.hedye.monthend.payment.books.MonthComparison;
import ir.hedye.monthend.payment.books.Outliers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * One batch whole, from one moment of the books.
 *
 * @param apart lines that rest on something else than a run's first decision
 */
record BatchSheet(
    BatchCard card,
    BatchPapers papers,
    Outliers outliers,
    List<BatchLine> apart,
    MonthComparison comparison,
    Lines lines) {

  /**
   * Some of the lines.
   *
   * @param page 0 for what a search found
   */
  record Lines(List<BatchLine> shown, int page, long all, String searched) {
    int pages() {
      return (int) Math.max(1, (all + BatchLine.PAGE - 1) / BatchLine.PAGE);
    }
  }

  /** Which lines are wanted. */
  sealed interface Wanted {
    record Page(int number) implements Wanted {}

    record Found(BatchLine.Search search) implements Wanted {}
  }

  static Optional<BatchSheet> read(
      Connection books, FinanceLimits limits, BatchCard.Name name, Wanted wanted)
      throws SQLException {
    var card = BatchCard.find(books, limits, name);
    if (card.isEmpty()) {
      return Optional.empty();
    }
    int id = card.get().seen().batchId();
    return Optional.of(
        new BatchSheet(
            card.get(),
            BatchPapers.read(books, id),
            Outliers.of(books, id, limits.deviations(name.month())),
            BatchLine.apart(books, id),
            MonthComparison.of(books, name.month()),
            lines(books, card.get(), wanted)));
  }

  private static Lines lines(Connection books, BatchCard card, Wanted wanted) throws SQLException {
    int id = card.seen().batchId();
    long all = card.sum().payments() + card.dropped();
    return switch (wanted) {
      case Wanted.Page(int number) -> new Lines(BatchLine.page(books, id, number), number, all, "");
      case Wanted.Found(var search) ->
          new Lines(BatchLine.found(books, id, search), 0, all, search.typed());
    };
  }
}
