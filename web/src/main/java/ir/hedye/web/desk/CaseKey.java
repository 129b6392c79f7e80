package ir.hedye.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which a piece of work is named, for ever and in addresses; it says nothing of whose it is.
 *
 * @param number of the request, event, case, payment or row
 * @param role H or W of a decision, else N
 * @param run of a decision, or the delivery of a row; else 0
 */
record CaseKey(Kind kind, long number, String role, int run) {
  private static final Pattern CODE =
      Pattern.compile("([a-z]{4,8})-([0-9]{1,18})(?:-([hwn])-([0-9]{1,9}))?");

  /** Of a kind that has neither role nor run. */
  static CaseKey of(Kind kind, long number) {
    return new CaseKey(kind, number, "N", 0);
  }

  static CaseKey read(ResultSet row) throws SQLException {
    return new CaseKey(
        Kind.valueOf(row.getString("kind")),
        row.getLong("number"),
        row.getString("role"),
        row.getInt("run"));
  }

  /** Reads what an address says. */
  static Optional<CaseKey> read(String code) {
    Matcher found = CODE.matcher(code);
    if (!found.matches()) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(found.group(1))) {
        return Optional.of(of(kind, found));
      }
    }
    return Optional.empty();
  }

  private static CaseKey of(Kind kind, Matcher found) {
    long number = Long.parseLong(found.group(2));
    return found.group(3) == null
        ? of(kind, number)
        : new CaseKey(
            kind,
            number,
            found.group(3).toUpperCase(Locale.ROOT),
            Integer.parseInt(found.group(4)));
  }

  String code() {
    String known = kind.word() + "-" + number;
    return run == 0 ? known : known + "-" + role.toLowerCase(Locale.ROOT) + "-" + run;
  }

  /** Its page. */
  String path() {
    return "/desk/cases/" + code();
  }

  @Override
  public String toString() {
    return code();
  }
}
