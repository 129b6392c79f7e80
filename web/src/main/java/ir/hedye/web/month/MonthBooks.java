package ir.hedye.web.month;

import ir.hedye.law.time.JalaliMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the road's tables, each page in one read-only snapshot: figures that stand side by side
 * were true together. No column that tells of a person leaves the database.
 */
@Component
final class MonthBooks {
  private static final int SECONDS = 20;

  private final JdbcClient sql;
  private final TransactionTemplate snapshot;

  MonthBooks(JdbcClient sql, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setTimeout(SECONDS);
  }

  /** The last month that was run. */
  Optional<JalaliMonth> lastMonth() {
    int last =
        sql.sql("SELECT coalesce(max(month), 0) FROM month_run").query(Integer.class).single();
    return last == 0 ? Optional.empty() : Optional.of(Packed.month(last));
  }

  /** Empty when that month was not run. */
  Optional<MonthFacts> of(JalaliMonth month) {
    return inSnapshot(books -> MonthRuns.read(books, month).map(this::facts));
  }

  /** How far things are while no month was run yet. */
  Beginning beginning() {
    return inSnapshot(Beginning::read);
  }

  /** Reads in one read-only transaction that sees the books as they were when it began. */
  <T> T inSnapshot(Function<JdbcClient, T> reading) {
    return Objects.requireNonNull(snapshot.execute(status -> reading.apply(sql)));
  }

  private MonthFacts facts(MonthRuns runs) {
    return new MonthFacts(
        runs,
        LastMonth.read(sql, runs),
        Intake.read(sql, runs),
        Decisions.read(sql, runs),
        Money.read(sql, runs),
        Papers.read(sql, runs),
        Offices.read(sql),
        Notices.read(sql, runs),
        OpenCases.read(sql, runs));
  }
}
