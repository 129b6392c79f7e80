package ir.hedye.monthend.feed;

/**
 * A file (or folder, or command) that is refused whole: nothing of it was taken. The message is one
 * line for the person who sent it.
 */
public final class RefusedInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedInput(String message) {
    super(message.replace('\n', ' '));
  }

  /** Names the file and the cause. */
  public static RefusedInput of(String file, String cause) {
    return new RefusedInput(file + ": " + cause);
  }

  /** Names the file, the line (the header is line 1) and the cause. */
  public static RefusedInput at(String file, long line, String cause) {
    return new RefusedInput(file + ", line " + line + ": " + cause);
  }
}
