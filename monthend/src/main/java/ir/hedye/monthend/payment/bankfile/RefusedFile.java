package ir.hedye.monthend.payment.bankfile;

import java.nio.file.Path;

/**
 * A bank's answer that is refused whole: nothing of it may be taken, also not the rows that came
 * before. The message is one line and names file, line and cause.
 */
public final class RefusedFile extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String file;
  private final long line;
  private final String why;

  public RefusedFile(Path file, long line, String why) {
    super(file.getFileName() + ", line " + line + ": " + why);
    this.file = String.valueOf(file.getFileName());
    this.line = line;
    this.why = why;
  }

  /** The file's name, without its folder. */
  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  public String why() {
    return why;
  }
}
