package ir.hedye.law.history;

import ir.hedye.law.time.JalaliMonth;

/**
 * One contribution row as the law sees it, and its packed form: 36 bits that hold all but the wage,
 * so that a person's whole history is two arrays of longs.
 *
 * @param days paid days as the list states them, 0 to 31, not above the month's
 * @param wage insurable total of the row in current rials, already capped by the list software;
 *     never recomputed
 */
public record Contribution(
    JalaliMonth month, Category category, Basis basis, int days, long wage, Span span) {

  /** Everything but the wage in one number, ordered by month first. */
  public long packed() {
    return pack(month.index(), category.code() << 2 | basis.code(), days, span);
  }

  /** As {@link #packed()}, from plain numbers; {@code kind} is category · 4 + basis. */
  public static long pack(int monthIndex, int kind, int days, Span span) {
    return pack(monthIndex, kind, days, span.first(), span.last(), span.left());
  }

  /** As {@link #packed()}, for readers that make no objects. */
  public static long pack(int monthIndex, int kind, int days, int first, int last, boolean left) {
    long start = (long) monthIndex << 21 | (long) kind << 16;
    return start | (long) days << 11 | (long) first << 6 | (long) last << 1 | (left ? 1 : 0);
  }

  public static Contribution unpack(long packed, long wage) {
    return new Contribution(
        JalaliMonth.ofIndex(monthIndex(packed)),
        Category.at((int) (packed >>> 18) & 7),
        Basis.at((int) (packed >>> 16) & 3),
        days(packed),
        wage,
        new Span(first(packed), last(packed), left(packed)));
  }

  static int monthIndex(long packed) {
    return (int) (packed >>> 21);
  }

  /** One bit for the category, at its code: to be met with a mask of the law version. */
  static int categoryBit(long packed) {
    return 1 << ((int) (packed >>> 18) & 7);
  }

  static int basisBit(long packed) {
    return 1 << ((int) (packed >>> 16) & 3);
  }

  static int days(long packed) {
    return (int) (packed >>> 11) & 31;
  }

  static int first(long packed) {
    return (int) (packed >>> 6) & 31;
  }

  static int last(long packed) {
    return (int) (packed >>> 1) & 31;
  }

  static boolean left(long packed) {
    return (packed & 1) != 0;
  }
}
