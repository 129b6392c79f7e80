package ir.hedye.monthend.notice;

/** The message centre cannot be reached, or does not let us in. What is queued stays queued. */
public final class SmscException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SmscException(String message) {
    super(message);
  }

  SmscException(String message, Throwable cause) {
    super(message, cause);
  }
}
