package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.books.Reconciliation;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthBusyException;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Looks at the books: once a day by itself, and whenever somebody asks. */
@Component
public final class DailyBooks {
  private final Database database;
  private final FinanceLimits limits;
  private final BankFolders folders;

  DailyBooks(Database database, FinanceLimits limits, BankFolders folders) {
    this.database = database;
    this.limits = limits;
    this.folders = folders;
  }

  /** Looks now; the last look of a day is that day's. False while a month is being run. */
  boolean look() throws SQLException {
    JalaliDate today = folders.today();
    int days = (int) limits.all().answerDays().on(today);
    try {
      database.inTransaction(transaction -> Reconciliation.look(transaction, today, days));
      return true;
    } catch (MonthBusyException busy) {
      return false;
    }
  }

  /** Looks unless today was looked already; true when it did. */
  public boolean lookOnceADay() throws SQLException {
    JalaliDate today = folders.today();
    boolean looked =
        database.inTransaction(transaction ->
            Reconciliation.last(transaction)
                .filter(kept -> !kept.look().day().isBefore(today))
                .isPresent());
    return !looked && look();
  }
}
