package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Marriage.Entry;
import ir.hedye.monthend.synth.Marriage.Side;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registry's aggregate file as it is delivered, oddities of spelling and bad rows included. */
final class MarriagesFile implements Closeable {
  static final String NAME = "marriages.csv";

  private static final String HEADER =
      "event_id,version,status,contract,marriage_date,registration_date,office,husband_id,"
          + "husband_birth_date,husband_prior_marriages,wife_id,wife_birth_date,"
          + "wife_prior_marriages,province";
  private static final double ODD_DATE = 0.006;
  private static final double ODD_ID = 0.001;
  private static final double TWICE = 0.001;

  private final SealedCsv file;
  private final SynthOrder order;
  private long lastEvent;

  private MarriagesFile(SealedCsv file, SynthOrder order) {
    this.file = file;
    this.order = order;
  }

  static MarriagesFile create(SynthOrder order) throws IOException {
    return new MarriagesFile(SealedCsv.create(order.folder(), NAME, HEADER), order);
  }

  void write(Marriage marriage) {
    Entry entry = marriage.entry();
    lastEvent = Math.max(lastEvent, entry.event());
    Dice dice = Dice.of(entry.event(), entry.version());
    List<String> row = row(marriage, dice);
    file.row(row);
    if (dice.chance(TWICE)) {
      file.row(row);
    }
  }

  /** An event number that no event bears yet: events are numbered as they come, with gaps. */
  long nextEvent(Dice dice) {
    lastEvent += dice.between(2, 15);
    return lastEvent;
  }

  /** Goes on after this number. */
  void continueAfter(long event) {
    lastEvent = Math.max(lastEvent, event);
  }

  /** Now and then a row that breaks the contract, under a number that no event bears or will. */
  void perhapsSpoilt(Marriage like) {
    Dice dice = order.dice(Purpose.FLAWS, like.entry().event());
    if (dice.chance(order.flaws().badRows())) {
      var entry = new Entry(like.entry().event() + 1, 1, false);
      file.row(SpoiltRow.marriage(row(like.with(entry), dice), dice));
    }
  }

  FileSeal seal() throws IOException {
    return file.seal();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static List<String> row(Marriage marriage, Dice dice) {
    Entry entry = marriage.entry();
    var wedding = marriage.wedding();
    var row = new ArrayList<String>(14);
    row.add(Long.toString(entry.event()));
    row.add(Integer.toString(entry.version()));
    row.add(entry.revoked() ? "REVOKED" : "REGISTERED");
    row.add(wedding.permanent() ? "PERMANENT" : "TEMPORARY");
    row.add(date(wedding.on(), dice));
    row.add(date(wedding.registration().on(), dice));
    row.add(wedding.registration().office());
    side(marriage.husband(), row, dice);
    side(marriage.wife(), row, dice);
    row.add(wedding.province());
    return row;
  }

  private static void side(Side side, List<String> row, Dice dice) {
    row.add(dice.chance(ODD_ID) ? Spelling.persian(side.id()) : side.id());
    row.add(date(side.birth(), dice));
    row.add(side.prior() < 0 ? "" : Integer.toString(side.prior()));
  }

  private static String date(@Nullable JalaliDate date, Dice dice) {
    return date == null ? "" : Spelling.date(date.toString(), ODD_DATE, dice);
  }
}
