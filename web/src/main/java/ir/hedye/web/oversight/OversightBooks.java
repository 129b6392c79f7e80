package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the figures of a month, of all areas at once, in one read-only snapshot. */
@Component
final class OversightBooks {
  private static final int SECONDS = 60;
  private static final int TREND_MONTHS = 12;

  private final JdbcClient sql;
  private final TransactionTemplate snapshot;
  private final TransactionTemplate transaction;

  OversightBooks(JdbcClient sql, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setTimeout(SECONDS);
  }

  <T> T inSnapshot(Function<JdbcClient, T> reading) {
    return Objects.requireNonNull(snapshot.execute(_ -> reading.apply(sql)));
  }

  /** Does it whole or not at all. */
  <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }

  Areas areas() {
    return Areas.read(sql);
  }

  List<MonthWindow> months() {
    return MonthWindow.all(sql);
  }

  /** All tables of that month. */
  MonthSheets of(MonthWindow window) {
    return inSnapshot(books -> new Reading(books, Areas.read(books), window).sheets());
  }

  /** Entitled and paid, month by month up to that one. */
  Map<JalaliMonth, Trend.Point> trend(MonthWindow window, Area area) {
    return inSnapshot(books -> new Reading(books, Areas.read(books), window).trend(area));
  }

  private record Line(JalaliMonth month, String branch, String code, Sheet.Amount amount) {}

  private record Reading(JdbcClient sql, Areas areas, MonthWindow window) {

    MonthSheets sheets() {
      var outcomes = outcomes(lines(SectionSql.OUTCOMES, 1));
      List<Line> codes = lines(SectionSql.CODES, 1);
      var decisions =
          new MonthSheets.Decisions(
              under(outcomes, Columns.DECIDED)
                  .sheet(List.of(Columns.MARRIED), Grid.Rows.APART, lines(SectionSql.MARRIED, 1)),
              outcomes,
              under(outcomes, Columns.HELD).sheet(Columns.HOLDS, codes),
              under(outcomes, Columns.NOT_ENTITLED).sheet(Columns.REFUSALS, codes),
              under(outcomes, Columns.REVIEW).sheet(Columns.DOUBTS, codes));
      return new MonthSheets(areas, window, decisions, afterwards(outcomes));
    }

    private MonthSheets.Afterwards afterwards(Sheet outcomes) {
      return new MonthSheets.Afterwards(
          payments(outcomes, lines(SectionSql.PAYMENTS, 1)),
          whole(Columns.ENDINGS, lines(SectionSql.OBJECTIONS, 1)),
          whole(Columns.FATES, lines(SectionSql.NOTICES, 1)),
          Waits.read(sql, areas, window));
    }

    private Sheet outcomes(List<Line> lines) {
      return whole(Columns.OUTCOMES, lines);
    }

    private Sheet payments(Sheet outcomes, List<Line> lines) {
      return under(outcomes, Columns.PAYABLE).sheet(Columns.PAYMENTS, lines);
    }

    Map<JalaliMonth, Trend.Point> trend(Area area) {
      Map<JalaliMonth, List<Line>> decided = byMonth(lines(SectionSql.OUTCOMES, TREND_MONTHS));
      Map<JalaliMonth, List<Line>> paid = byMonth(lines(SectionSql.PAYMENTS, TREND_MONTHS));
      var points = new TreeMap<JalaliMonth, Trend.Point>();
      decided.forEach((month, lines) -> {
        Sheet outcomes = outcomes(lines);
        Sheet payments = payments(outcomes, paid.getOrDefault(month, List.of()));
        points.put(
            month,
            new Trend.Point(
                outcomes.count(area, Columns.ENTITLED),
                payments.count(area, Columns.PAID),
                payments.rials(area, Columns.PAID)));
      });
      return points;
    }

    private static Map<JalaliMonth, List<Line>> byMonth(List<Line> lines) {
      var byMonth = new TreeMap<JalaliMonth, List<Line>>();
      lines.forEach(line -> byMonth.computeIfAbsent(line.month, _ -> new ArrayList<>()).add(line));
      return byMonth;
    }

    private Sheet whole(List<String> columns, List<Line> lines) {
      return gathered(columns, lines).close(Grid.Rows.FIRST_IS_TOTAL);
    }

    private Sheet.Gathering gathered(List<String> columns, List<Line> lines) {
      var gathering = new Sheet.Gathering(areas, columns);
      lines.forEach(line -> gathering.add(line.branch, line.code, line.amount));
      return gathering;
    }

    private Under under(Sheet above, String column) {
      return new Under(this, above, column);
    }

    private List<Line> lines(String query, int months) {
      return sql.sql(query)
          .params(
              Map.of(
                  "month", MonthWindow.packed(window.month()),
                  "since", MonthWindow.packed(window.month().plusMonths(1 - months)),
                  "first", window.runs().first(),
                  "last", window.runs().last(),
                  "from", window.from(),
                  "until", window.until()))
          .query((row, n) ->
              new Line(
                  MonthWindow.month(row.getInt("month")),
                  row.getString("branch"),
                  row.getString("code"),
                  new Sheet.Amount(row.getLong("amount"), row.getLong("rials"))))
          .list();
    }
  }

  /** Tables about a part of another one: hidden where that part is. */
  private record Under(Reading reading, Sheet above, String column) {
    Sheet sheet(List<String> columns, List<Line> lines) {
      return sheet(columns, Grid.Rows.TOTAL_IS_KNOWN, lines);
    }

    Sheet sheet(List<String> columns, Grid.Rows rows, List<Line> lines) {
      return reading.gathered(columns, lines).close(rows, above.hiddenIn(column));
    }
  }
}
