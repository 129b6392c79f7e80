package ir.hedye.law.history;

/**
 * The kind of insurance under which a contribution was paid. Which of them Article 85 covers, the
 * law version says.
 */
public enum Category {
  COMPULSORY(0),
  SEMINARY(1),
  EMPLOYER_PAYS(2),
  FREELANCE(3),
  VOLUNTARY(4),
  DRIVER(5),
  CONSTRUCTION(6),
  CARPET_WEAVER(7);

  private static final Category[] ALL = values();

  private final int code;

  Category(int code) {
    this.code = code;
  }

  /** Its number in packed rows and stored facts: never changed, never reused. */
  public int code() {
    return code;
  }

  static Category at(int code) {
    return ALL[code];
  }
}
