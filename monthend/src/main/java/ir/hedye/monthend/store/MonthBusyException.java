package ir.hedye.monthend.store;

/**
 * Another command is at work on the month. Nothing was done; the same command can be given again.
 */
public final class MonthBusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  MonthBusyException(Throwable cause) {
    super("another command is at work on the month: wait until it has ended and try again", cause);
  }
}
