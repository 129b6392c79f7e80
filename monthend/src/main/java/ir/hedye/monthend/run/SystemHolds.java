package ir.hedye.monthend.run;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.payment.bankfile.Banks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Holds that only the running system knows (law.md, "Holds").
 *
 * @param evaluatedOn the evaluation day
 * @param quietDays days after a usable account was replaced in which nothing is paid to the new one
 */
record SystemHolds(JalaliDate evaluatedOn, int quietDays, Banks banks) {

  /** Reads a row of {@link RunSql#PERSONS}. */
  Set<Hold> of(ResultSet row) throws SQLException {
    var holds = EnumSet.noneOf(Hold.class);
    String account = row.getString("account");
    if (row.getBoolean("returned") || (!account.isEmpty() && bankIsGone(account))) {
      holds.add(Hold.INVALID_ACCOUNT);
    }
    switch (row.getString("owner")) {
      case "ASKED" -> holds.add(Hold.ACCOUNT_UNCONFIRMED);
      case "NOT_OWNED" -> holds.add(Hold.ACCOUNT_NOT_OWNED);
      default -> {} // owned, or nobody asked
    }
    if (row.getBoolean("shared")) {
      holds.add(Hold.ACCOUNT_SHARED);
    }
    int changedOn = row.getInt("account_changed_on");
    if (changedOn != 0 && !row.getBoolean("replaced_returned") && isQuiet(changedOn)) {
      holds.add(Hold.ACCOUNT_CHANGED);
    }
    return holds;
  }

  /** Whether the account would be good, were its bank still there. */
  boolean isOnlyBankGone(ResultSet row) throws SQLException {
    String account = row.getString("account");
    return !account.isEmpty() && !row.getBoolean("returned") && bankIsGone(account);
  }

  private boolean bankIsGone(String account) {
    return !banks.existsOn(new Sheba(account), evaluatedOn);
  }

  private boolean isQuiet(int changedOn) {
    return evaluatedOn.isBefore(Fields.unpacked(changedOn).plusDays(quietDays));
  }
}
