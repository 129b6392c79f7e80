package ir.hedye.monthend.insured.lists;

import java.nio.file.Path;

/** A list that is refused whole, with the file, the record (0: the file itself) and the cause. */
public final class RefusedList extends Exception {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int record;

  RefusedList(Path file, int record, String cause) {
    super(oneLine(file + (record == 0 ? ": " : ", record " + record + ": ") + cause));
    this.file = file.toString();
    this.record = record;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}", "?");
  }

  public String file() {
    return file;
  }

  /** Counted from 1, deleted records too, as database programs number them; 0 for the file. */
  public int record() {
    return record;
  }
}
