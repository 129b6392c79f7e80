package ir.hedye.monthend.synth;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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

  private final SealedCsv file;
  private final Flaws flaws;

  private InsuredFile(SealedCsv file, Flaws flaws) {
    this.file = file;
    this.flaws = flaws;
  }

  static InsuredFile create(Path folder, Flaws flaws) throws IOException {
    return new InsuredFile(SealedCsv.create(folder, NAME, HEADER), flaws);
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
  void perhapsSpoilt(InsuredRow like, Supplier<String> stranger, Dice dice) {
    if (dice.chance(flaws.badRows())) {
      var row = new ArrayList<>(like.fields());
      row.set(0, stranger.get());
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
