package ir.hedye.web.gift;

import ir.hedye.law.value.Mobile;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the Organization has on file about the person, as far as this page needs it.
 *
 * @param frozen whether the person said of a change "it wasn't me", so that nothing is paid
 */
record Particulars(
    String name,
    String branch,
    Optional<Account> account,
    Optional<String> mobile,
    boolean frozen) {
  private static final String PERSON =
      """
      SELECT first_name || ' ' || last_name AS name, coalesce(b.name, '') AS branch, account,
        mobile_number, frozen
      FROM person p LEFT JOIN branch b ON b.branch = p.branch
      WHERE national_id = :person
      """;

  /** Empty for somebody who is not among the insured. */
  static Optional<Particulars> read(JdbcClient sql, long person) {
    return sql.sql(PERSON)
        .param("person", person)
        .query((row, n) ->
            new Particulars(
                row.getString("name"),
                row.getString("branch"),
                Account.of(row.getString("account")),
                Mobile.read(row.getString("mobile_number")).map(Particulars::masked),
                row.getBoolean("frozen")))
        .optional();
  }

  /** 0912…67. */
  private static String masked(Mobile mobile) {
    String text = mobile.text();
    return text.substring(0, 4) + "…" + text.substring(text.length() - 2);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "particulars";
  }
}
