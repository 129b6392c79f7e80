package ir.hedye.law.article85;

/** How a decision ends (law.md, "Outcome"), in order of precedence. */
public enum Outcome {
  REVOKED("ابطال‌شده"),
  REVIEW("نیازمند بررسی"),
  NOT_ENTITLED("بدون استحقاق"),
  AWAITING_LIST("در انتظار لیست"),
  ENTITLED("مستحق");

  private final String persian;

  Outcome(String persian) {
    this.persian = persian;
  }

  public String persian() {
    return persian;
  }
}
