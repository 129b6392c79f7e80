package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.insured.ContributionLine;
import ir.hedye.monthend.insured.ContributionRows;
import ir.hedye.monthend.synth.WorkRow.Kind;
import ir.hedye.monthend.synth.WorkRow.Paid;
import ir.hedye.monthend.synth.WorkRow.Stay;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A good row of an earlier contributions.csv.
 *
 * @param received empty when the file does not say
 */
record OldRow(ListName list, String received, WorkRow work) {
  private static final int WORKSHOP = column("workshop");
  private static final int LIST_NO = column("list_no");
  private static final int RECEIVED_ON = column("received_on");
  private static final Category[] CATEGORIES = Category.values();
  private static final Basis[] BASES = Basis.values();

  /** Reads the file through; the rows come in its order. */
  static void all(FeedFile file, Consumer<OldRow> taker) {
    GoodRows.of(file, ContributionRows.COLUMNS, OldRow::read, taker);
  }

  private static Optional<OldRow> read(Row row) {
    var line = new ContributionLine();
    if (!ContributionRows.read(row, line)) {
      return Optional.empty();
    }
    int month = line.month() / 100 * 12 + line.month() % 100 - 1;
    String number = row.text(LIST_NO);
    var list = new ListName(row.text(WORKSHOP), month, number.isEmpty() ? "1" : number);
    var kind = new Kind(CATEGORIES[line.kind() / 4], BASES[line.kind() % 4]);
    var work =
        new WorkRow(
            line.nationalId(),
            kind,
            new Paid(line.days(), line.wage()),
            new Stay(line.start(), line.leave()));
    return Optional.of(new OldRow(list, row.text(RECEIVED_ON), work));
  }

  private static int column(String name) {
    return IntStream.range(0, ContributionRows.COLUMNS.count())
        .filter(i -> ContributionRows.COLUMNS.name(i).equals(name))
        .findFirst()
        .orElseThrow();
  }
}
