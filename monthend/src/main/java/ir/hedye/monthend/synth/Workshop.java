package ir.hedye.monthend.synth;

import ir.hedye.law.history.Category;
import ir.hedye.law.value.NationalId;

/**
 * An employer's workshop (کارگاه). All its habits follow from its code, so that another folder's
 * workshops have habits too.
 *
 * @param code ten digits
 * @param fate a number that follows from the code
 */
record Workshop(String code, long fate) {
  private static final double EMPLOYER_PAYS = 0.025;
  private static final double THIRTY_DAYS = 0.12;
  private static final double REPEATS_START = 0.08;
  private static final double SUPPLEMENT = 0.006;
  private static final long SCRAMBLE = 7_071_067_811L;
  private static final long PROVINCES_MAX = 64;
  private static final long TEN_DIGITS = 10_000_000_000L;

  static Workshop of(String code) {
    return new Workshop(code, Fate.of(code));
  }

  /** The workshop of that number in that province: no two share a code. */
  static Workshop of(int province, int number) {
    long ordinal = number * PROVINCES_MAX + province;
    return of(NationalId.digits(Math.floorMod(ordinal * SCRAMBLE + 1_414_213_562L, TEN_DIGITS)));
  }

  /** The lists on which a province's self-insured, or unemployed, stand together. */
  static Workshop fund(String province, int kind) {
    return of(("00" + province).substring(province.length()) + "9" + kind + "000000");
  }

  /** Whether the code is that of a common list, see {@link #fund}. */
  static boolean isFund(String code) {
    return code.length() == 10 && code.charAt(2) == '9' && code.endsWith("000000");
  }

  /** Most employ under the ordinary rules; some on a reduced-rate contract. */
  Category category() {
    return Fate.share(fate, 1) < EMPLOYER_PAYS ? Category.EMPLOYER_PAYS : Category.COMPULSORY;
  }

  /** How well it pays, 0 to 1. */
  double generosity() {
    return Fate.share(fate, 2);
  }

  /** Reports 30 days for a month of 31. */
  boolean reportsThirty() {
    return Fate.share(fate, 3) < THIRTY_DAYS;
  }

  /** Repeats everybody's start date in every list. */
  boolean repeatsStart() {
    return Fate.share(fate, 4) < REPEATS_START;
  }

  /** Sends a second list for that month, with arrears. */
  boolean supplements(int month) {
    return Fate.share(fate, month) < SUPPLEMENT;
  }
}
