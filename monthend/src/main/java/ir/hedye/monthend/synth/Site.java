package ir.hedye.monthend.synth;

/**
 * A workshop as an earlier folder shows it: where its people live, which late lists it has sent.
 */
final class Site {
  private static final int UNKNOWN = -1;

  private final Workshop workshop;
  private final int asOfMonth;
  private int province = UNKNOWN;
  private int listsSeen;

  Site(Workshop workshop, int asOfMonth) {
    this.workshop = workshop;
    this.asOfMonth = asOfMonth;
  }

  Workshop workshop() {
    return workshop;
  }

  /** Below 0 while nobody's province is known. */
  int province() {
    return province;
  }

  /** Somebody of that province stands on the list of that month. */
  void note(int month, int provinceOfPerson) {
    int age = asOfMonth - month;
    if (age >= 0 && age < Integer.SIZE) {
      listsSeen |= 1 << age;
    }
    if (province < 0) {
      province = provinceOfPerson;
    }
  }

  /** Whether the list of one of the last 32 months was there. */
  boolean hasSent(int month) {
    int age = asOfMonth - month;
    return age >= 0 && age < Integer.SIZE && (listsSeen & 1 << age) != 0;
  }
}
