package ir.hedye.monthend.insured;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.Cursor;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Plain;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.Words;

/**
 * Judges the rows of {@code contributions.csv}; the busiest code of a run, so it works on bytes and
 * makes no objects.
 */
public final class ContributionRows {
  static final int NATIONAL_ID = 0;
  static final int WORKSHOP = 1;
  static final int CATEGORY = 2;
  static final int BASIS = 3;
  static final int MONTH = 4;
  static final int DAYS = 5;
  static final int WAGE = 6;
  static final int START_DATE = 7;
  static final int LEAVE_DATE = 8;
  static final int LIST_NO = 9;
  static final int RECEIVED_ON = 10;

  public static final Columns COLUMNS =
      Columns.of(
              "national_id",
              "workshop",
              "category",
              "basis",
              "month",
              "days",
              "wage",
              "start_date",
              "leave_date")
          .andIfThere("list_no", "received_on");

  private static final Words CATEGORY_WORDS = Words.of(Category.values());
  private static final Words BASIS_WORDS = Words.of(Basis.values());
  private static final byte[][] CATEGORIES = CATEGORY_WORDS.all();
  private static final byte[][] BASES = BASIS_WORDS.all();

  private ContributionRows() {}

  /** Fills the line; false after setting a bad row aside. */
  public static boolean read(Row row, ContributionLine line) {
    return isPlain(row, line) || judge(row, line);
  }

  /** Fills the line from a good row in plain spelling; false for any other row. */
  private static boolean isPlain(Row row, ContributionLine line) {
    line.nationalId = Plain.tenDigits(row, NATIONAL_ID);
    line.kind = Plain.word(row, CATEGORY, CATEGORIES) << 2 | Plain.word(row, BASIS, BASES);
    line.month = Plain.month(row, MONTH);
    long days = Plain.number(row, DAYS);
    line.days = (int) days;
    line.wage = Plain.number(row, WAGE);
    line.start = Plain.date(row, START_DATE);
    line.leave = Plain.date(row, LEAVE_DATE);
    long wrong = line.nationalId | line.kind | line.month | days | line.wage;
    wrong |= line.start | line.leave | Plain.date(row, RECEIVED_ON);
    wrong |= misfit(line, days);
    return wrong >= 0 && NationalId.checks(line.nationalId);
  }

  /**
   * The same from the record's bytes, its list too. Whether the national ID checks is left open.
   *
   * @return where the next record begins, or {@link Cursor#UNUSUAL}
   */
  static int readUsual(Cursor record, int to, ContributionLine line) {
    line.nationalId = record.tenDigits();
    long workshop = record.tenDigits();
    line.kind = record.word(CATEGORY_WORDS) << 2 | record.word(BASIS_WORDS);
    line.month = record.month();
    line.days = record.smallNumber();
    line.wage = record.number();
    line.start = record.date();
    record.comma();
    line.leave = record.date();
    record.comma();
    int list = record.smallNumber();
    line.list = ListKeys.usual(workshop, list < 0 ? 1 : list);
    record.date();
    record.mark(line.days | ListKeys.USUAL_MAX - list | misfit(line, line.days));
    return record.end(to);
  }

  /** Negative when the figures and dates of a row do not fit together. */
  private static long misfit(ContributionLine line, long days) {
    long wrong = JalaliMonth.daysOf(line.month / 100, line.month % 100) - days;
    wrong |= line.month - line.start / 100;
    return wrong
        | (line.leave == 0 ? 0 : (line.leave / 100 - line.month) | (line.leave - line.start));
  }

  private static boolean judge(Row row, ContributionLine line) {
    line.nationalId = Fields.tenDigits(row, NATIONAL_ID);
    if (line.nationalId == Fields.BAD) {
      row.reject(NATIONAL_ID, "national ID is not ten digits");
    } else if (!NationalId.checks(line.nationalId)) {
      row.reject(NATIONAL_ID, "national ID fails its check");
    }
    readKind(row, line);
    line.month = Fields.month(row, MONTH);
    if (line.month < 0) {
      row.reject(MONTH, "impossible month");
    }
    readFigures(row, line);
    readDates(row, line);
    return !row.isRejected();
  }

  private static void readKind(Row row, ContributionLine line) {
    int category = Fields.oneOf(row, CATEGORY, CATEGORIES);
    if (category < 0) {
      row.reject(CATEGORY, "unknown category");
    }
    int basis = Fields.oneOf(row, BASIS, BASES);
    if (basis < 0) {
      row.reject(BASIS, "unknown basis");
    }
    line.kind = category << 2 | basis;
  }

  private static void readFigures(Row row, ContributionLine line) {
    long days = Fields.wholeNumber(row, DAYS);
    if (days == Fields.BAD) {
      row.reject(DAYS, "no whole number of days");
    } else if (line.month > 0
        && days > ContributionLine.monthDays(line.month / 100, line.month % 100)) {
      row.reject(DAYS, "more days than the month has");
    }
    line.days = (int) Math.min(days, 31);
    line.wage = Fields.wholeNumber(row, WAGE);
    if (line.wage == Fields.BAD) {
      row.reject(WAGE, "no whole, non-negative number of rials");
    }
  }

  private static void readDates(Row row, ContributionLine line) {
    line.start = Fields.date(row, START_DATE);
    line.leave = Fields.date(row, LEAVE_DATE);
    if (line.start < 0) {
      row.reject(START_DATE, "impossible date");
    }
    if (line.leave < 0) {
      row.reject(LEAVE_DATE, "impossible date");
    }
    if (Fields.date(row, RECEIVED_ON) < 0) {
      row.reject(RECEIVED_ON, "impossible date");
    }
    if (line.start / 100 > line.month) {
      row.reject(START_DATE, "start after the month");
    }
    if (line.leave > 0 && line.leave / 100 < line.month) {
      row.reject(LEAVE_DATE, "leave before the month");
    }
    if (line.leave > 0 && line.leave < line.start) {
      row.reject(LEAVE_DATE, "leave before the start");
    }
  }

  /** The list's number within workshop and month; 1 where the file does not say. */
  static String listNumber(Row row) {
    String text = row.text(LIST_NO);
    return text.isEmpty() ? "1" : text;
  }
}
