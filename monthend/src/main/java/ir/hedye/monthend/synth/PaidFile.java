package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.insured.PaidRows;
import ir.hedye.monthend.synth.Spouse.Standing;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** paid.csv: people whom a branch has paid the allowance on application, before this system. */
final class PaidFile implements Closeable {
  static final String NAME = "paid.csv";

  private static final String HEADER = "national_id,paid_on,amount,source";
  private static final double PAID_BEFORE = 0.075;
  private static final double PAID_TO_KNOWN = 0.3;
  private static final int SOONEST_DAYS = 25;
  private static final int LATEST_DAYS = 260;
  private static final int MONTH_DAYS = 30;

  private final SealedCsv file;
  private final WageScale scale;
  private final JalaliDate at;

  private PaidFile(SealedCsv file, WageScale scale, JalaliDate at) {
    this.file = file;
    this.scale = scale;
    this.at = at;
  }

  static PaidFile create(Path folder, WageScale scale, JalaliDate at) throws IOException {
    return new PaidFile(SealedCsv.create(folder, NAME, HEADER), scale, at);
  }

  /** Some who married a good while ago have been paid already. */
  void perhapsPaid(Couple couple, JalaliDate day, Dice dice) {
    for (Spouse spouse : couple.both()) {
      double share =
          switch (spouse.standing()) {
            case NEWLY_SEEN -> PAID_BEFORE;
            case KNOWN -> PAID_TO_KNOWN;
            case UNINSURED, FOREIGN -> 0;
          };
      JalaliDate wedding = spouse.standing() == Standing.KNOWN ? day.plusDays(-600) : day;
      JalaliDate paidOn = wedding.plusDays(dice.between(SOONEST_DAYS, LATEST_DAYS));
      if (dice.chance(share) && !paidOn.isAfter(at)) {
        write(spouse.person().id(), wedding, paidOn, dice);
      }
    }
  }

  /** The good rows of an earlier folder's file. */
  void repeat(FeedFile earlier) {
    GoodRows.of(earlier, PaidRows.COLUMNS, PaidFile::fields, file::row);
  }

  private static Optional<List<String>> fields(Row row) {
    return PaidRows.judge(row) == Fields.BAD
        ? Optional.empty()
        : Optional.of(List.of(row.text(0), row.text(1), row.text(2), row.text(3)));
  }

  FileSeal seal() throws IOException {
    return file.seal();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void write(long person, JalaliDate wedding, JalaliDate paidOn, Dice dice) {
    double multiple = 1 + Math.max(0, dice.waiting(0.35) - 0.2);
    long amount = scale.wage(wedding.yearMonth().index(), MONTH_DAYS, multiple);
    file.row(
        List.of(
            NationalId.digits(person),
            paidOn.toString(),
            Long.toString(amount),
            dice.chance(0.7) ? "شعبه" : "پرتال"));
  }
}
