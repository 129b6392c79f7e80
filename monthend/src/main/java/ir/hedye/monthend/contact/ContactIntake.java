package ir.hedye.monthend.contact;

import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthBusyException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Takes one request after another from people who wait for an answer: written down in one
 * transaction, carried out in the next if the month's lock is free, else by whoever has it.
 */
public final class ContactIntake {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Database database;
  private final Contacts contacts;

  public ContactIntake(Database database, Contacts contacts) {
    this.database = database;
    this.contacts = contacts;
  }

  /** True when it is carried out; false when it waits for a month that is being run. */
  public boolean take(ContactRequest request) throws SQLException {
    database.<Boolean>inTransaction(transaction -> {
      Contacts.ask(transaction, request);
      return true;
    });
    return carryOut();
  }

  /**
   * Carries out what still waits; false when a month is being run. Nothing waiting costs a look.
   */
  public boolean carryOut() throws SQLException {
    if (!database.inTransaction(Contacts::isAnythingOpen)) {
      return true;
    }
    try {
      database.inTransaction(transaction -> contacts.carryOut(transaction, PATIENCE));
      return true;
    } catch (MonthBusyException busy) {
      return false;
    }
  }
}
