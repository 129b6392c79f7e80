package ir.hedye.monthend.synth;

import ir.hedye.law.value.NationalId;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** insured.csv, oddities of spelling and bad rows included. */
final class InsuredFile implements Closeable {
  static final String NAME = "insured.csv";

  private static final String HEADER =
      "national_id,insurance_number,first_name,last_name,birth_date,sex,branch,mobile,sheba,"
          + "deceased_on";
  private static final double ODD_DATE = 0.012;
  private static final double ODD_ID = 0.001;
  private static final double QUOTED = 0.01;
  private static final double ALIAS = 0.0008;
  private static final double TWICE = 0.001;

  /** A place of issue that nobody comes from. */
  private static final List<Integer> NOWHERE = List.of(998);

  private final SealedCsv file;
  private final SynthOrder order;

  private InsuredFile(SealedCsv file, SynthOrder order) {
    this.file = file;
    this.order = order;
  }

  static InsuredFile create(SynthOrder order) throws IOException {
    return new InsuredFile(SealedCsv.create(order.folder(), NAME, HEADER), order);
  }

  void write(InsuredRow insured) {
    Dice dice = Dice.of(Fate.of(insured.identity().id()), 3);
    List<String> row = spelled(insured.fields(), dice);
    boolean quoted = dice.chance(QUOTED);
    write(row, quoted);
    if (dice.chance(TWICE)) {
      write(row, !quoted);
    }
  }

  /** Now and then a row that breaks the contract, about somebody of whom no other row tells. */
  void perhapsSpoilt(InsuredRow like, NationalIds ids) {
    Dice dice = order.dice(Purpose.FLAWS, Fate.of(like.identity().id()));
    if (dice.chance(order.flaws().badRows())) {
      var row = new ArrayList<>(like.fields());
      row.set(0, NationalId.digits(ids.issue(NOWHERE, dice)));
      file.row(SpoiltRow.insured(row, dice));
    }
  }

  FileSeal seal() throws IOException {
    return file.seal();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Some exporters put every name in quotes. */
  private void write(List<String> row, boolean quoted) {
    for (int i = 0; i < row.size(); i++) {
      if (quoted && (i == 2 || i == 3)) {
        file.quoted(row.get(i));
      } else {
        file.put(row.get(i));
      }
    }
    file.end();
  }

  private static List<String> spelled(List<String> fields, Dice dice) {
    var row = new ArrayList<>(fields);
    if (dice.chance(ODD_ID)) {
      row.set(0, Spelling.persian(row.get(0)));
    }
    if (dice.chance(ALIAS) && !row.get(2).contains("\"")) {
      row.set(2, row.get(2) + " (\"" + row.get(3) + "\", نام پیشین)");
    }
    row.set(4, Spelling.date(row.get(4), ODD_DATE, dice));
    return row;
  }
}
