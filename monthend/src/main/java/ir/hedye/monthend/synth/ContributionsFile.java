package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.synth.WorkRow.Stay;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** contributions.csv, list by list, oddities of spelling, repeats and bad rows included. */
final class ContributionsFile implements Closeable {
  static final String NAME = "contributions.csv";

  private static final String HEADER =
      "national_id,workshop,category,basis,month,days,wage,start_date,leave_date,list_no,"
          + "received_on";
  private static final double ODD = 0.002;
  private static final double TWICE = 0.0008;
  private static final String[] CATEGORIES =
      Arrays.stream(Category.values()).map(Enum::name).toArray(String[]::new);
  private static final String[] BASES =
      Arrays.stream(Basis.values()).map(Enum::name).toArray(String[]::new);

  private final SealedCsv file;
  private final Dice spelling;
  private final Dice flaws;
  private final double badRows;
  private String workshop = "";
  private int month;
  private String number = "";
  private String receivedOn = "";

  private ContributionsFile(SealedCsv file, SynthOrder order) {
    this.file = file;
    this.spelling = order.dice(Purpose.SPELLING, 0);
    this.flaws = order.dice(Purpose.FLAWS, 0);
    this.badRows = order.flaws().badRows();
  }

  static ContributionsFile create(SynthOrder order) throws IOException {
    return new ContributionsFile(SealedCsv.create(order.folder(), NAME, HEADER), order);
  }

  /** The rows that follow stand on this list. */
  void begin(ListKey list, JalaliDate received) {
    begin(
        new ListName(list.workshop().code(), list.month(), Integer.toString(list.number())),
        received.toString());
  }

  /** The rows that follow stand on this list. */
  void begin(ListName list, String received) {
    workshop = list.workshop();
    month = list.month();
    number = list.number();
    receivedOn = received;
  }

  void write(WorkRow row) {
    if (flaws.chance(badRows)) {
      file.row(SpoiltRow.contribution(fields(row), flaws));
    }
    if (spelling.chance(ODD)) {
      file.row(oddly(fields(row)));
      return;
    }
    plain(row);
    if (spelling.chance(TWICE)) {
      plain(row);
    }
  }

  FileSeal seal() throws IOException {
    return file.seal();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void plain(WorkRow row) {
    Stay stay = row.stay();
    file.padded(row.person(), 10)
        .put(workshop)
        .put(CATEGORIES[row.kind().category().code()])
        .put(BASES[row.kind().basis().code()])
        .month(month)
        .put(row.paid().days())
        .put(row.paid().wage())
        .day(stay.start())
        .day(stay.leave())
        .put(number)
        .put(receivedOn)
        .end();
  }

  private List<String> fields(WorkRow row) {
    Stay stay = row.stay();
    return List.of(
        NationalId.digits(row.person()),
        workshop,
        CATEGORIES[row.kind().category().code()],
        BASES[row.kind().basis().code()],
        Months.text(month),
        Integer.toString(row.paid().days()),
        Long.toString(row.paid().wage()),
        Months.dayText(stay.start()),
        Months.dayText(stay.leave()),
        number,
        receivedOn);
  }

  /** As older programs write: slashes, Persian digits. */
  private List<String> oddly(List<String> fields) {
    var row = new ArrayList<>(fields);
    boolean persian = spelling.chance(0.4);
    for (int column : new int[] {4, 7, 8}) {
      String slashed = row.get(column).replace('-', '/');
      row.set(column, persian ? Spelling.persian(slashed) : slashed);
    }
    if (persian) {
      row.set(0, Spelling.persian(row.getFirst()));
    }
    return row;
  }
}
