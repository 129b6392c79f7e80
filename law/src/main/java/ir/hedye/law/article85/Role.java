package ir.hedye.law.article85;

/** Which of the two spouses a decision is about. */
public enum Role {
  HUSBAND('M', "شوهر"),
  WIFE('F', "زن");

  private final char sex;
  private final String persian;

  Role(char sex, String persian) {
    this.sex = sex;
    this.persian = persian;
  }

  /** The sex that the insured record must show for this role: M or F. */
  char sex() {
    return sex;
  }

  public String persian() {
    return persian;
  }
}
