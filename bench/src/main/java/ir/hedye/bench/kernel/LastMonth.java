package ir.hedye.bench.kernel;

/** The last month of the rows seen, and whether anybody was still employed at its end. */
public final class LastMonth {
  private int month = -1;
  private boolean running;

  public void add(RowFact row) {
    if (row.getMonth() > month) {
      month = row.getMonth();
      running = false;
    }
    running |= row.getMonth() == month && !row.left();
  }

  /** The month's index, −1 for none. */
  public int getMonth() {
    return month;
  }

  public boolean isRunning() {
    return running;
  }
}
