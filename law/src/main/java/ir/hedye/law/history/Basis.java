package ir.hedye.law.history;

/**
 * What the days of a contribution row stand for. Which of them count for what, the law version
 * says.
 */
public enum Basis {
  WORK(0),
  SICK_PAY(1),
  UNEMPLOYMENT(2),
  PURCHASED(3);

  private static final Basis[] ALL = values();

  private final int code;

  Basis(int code) {
    this.code = code;
  }

  /** Its number in packed rows and stored facts: never changed, never reused. */
  public int code() {
    return code;
  }

  static Basis at(int code) {
    return ALL[code];
  }
}
