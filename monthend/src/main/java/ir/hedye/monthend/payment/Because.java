package ir.hedye.monthend.payment;

/** Who does something, and the reason they give. */
public record Because(Author author, String reason) {
  private static final int REASON_MAX = 500;

  public Because {
    String said = reason.strip();
    reason = said.length() > REASON_MAX ? said.substring(0, REASON_MAX) : said;
  }

  boolean isSaid() {
    return !reason.isEmpty();
  }
}
