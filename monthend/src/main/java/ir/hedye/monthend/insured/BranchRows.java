package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Columns;

/**
 * The columns of {@code branches.csv}: branch code, its name, its provincial office (اداره کل), its
 * province (00–30).
 */
public final class BranchRows {
  public static final Columns COLUMNS = Columns.of("branch", "name", "office", "province");

  private BranchRows() {}
}
