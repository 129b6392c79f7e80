package ir.hedye.web.staff;

/** What a member of the staff is. */
public enum Role {
  BRANCH_OFFICER(Level.BRANCH),
  BRANCH_HEAD(Level.BRANCH),
  BROKER(Level.BRANCH),
  CALL_CENTRE(Level.COUNTRY),
  PROVINCIAL_OFFICE(Level.OFFICE),
  PUBLIC_RELATIONS(Level.OFFICE),
  HEADQUARTERS(Level.COUNTRY),
  FINANCE_MAKER(Level.COUNTRY),
  FINANCE_CHECKER(Level.COUNTRY),
  IT_OPERATOR(Level.COUNTRY),
  AUDITOR(Level.COUNTRY);

  private final Level level;

  /** How wide a scope this role is given. */
  public enum Level {
    BRANCH,
    OFFICE,
    COUNTRY
  }

  Role(Level level) {
    this.level = level;
  }

  public Level level() {
    return level;
  }
}
