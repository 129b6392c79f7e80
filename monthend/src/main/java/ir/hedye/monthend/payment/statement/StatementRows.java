package ir.hedye.monthend.payment.statement;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.payment.statement.StatementLine.Account;
import ir.hedye.monthend.payment.statement.StatementLine.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a statement in the profile {@code hedye-1405} (ADR 18). */
final class StatementRows implements RowReader {
  static final Columns COLUMNS =
      Columns.of("account", "value_date", "direction", "amount", "sheba", "reference", "balance");

  private static final int ACCOUNT = 0;
  private static final int VALUE_DATE = 1;
  private static final int DIRECTION = 2;
  private static final int AMOUNT = 3;
  private static final int SHEBA = 4;
  private static final int REFERENCE = 5;
  private static final int BALANCE = 6;
  private static final int REFERENCE_MAX = 140;

  private final List<StatementLine> lines = new ArrayList<>();

  List<StatementLine> lines() {
    return lines;
  }

  @Override
  public void read(Row row) {
    var account = Sheba.read(row.text(ACCOUNT));
    var day = JalaliDate.read(row.text(VALUE_DATE));
    String balance = row.text(BALANCE);
    demand(row, account.isPresent(), ACCOUNT, "not a Sheba");
    demand(row, day.isPresent(), VALUE_DATE, "impossible date");
    demand(row, balance.matches("-?[0-9]{1,18}"), BALANCE, "no whole balance");
    demand(row, direction(row).isPresent(), DIRECTION, "neither DEBIT nor CREDIT");
    demand(row, Fields.wholeNumber(row, AMOUNT) > 0, AMOUNT, "no whole amount above 0");
    demand(row, sheba(row).isPresent(), SHEBA, "not a Sheba");
    demand(row, row.text(REFERENCE).length() <= REFERENCE_MAX, REFERENCE, "too long");
    if (!row.isRejected()) {
      lines.add(
          line(
              row,
              new Account(
                  account.orElseThrow().text(), day.orElseThrow(), Long.parseLong(balance))));
    }
  }

  private static StatementLine line(Row row, Account account) {
    return new StatementLine(
        0,
        account,
        direction(row).orElseThrow(),
        new Rial(Fields.wholeNumber(row, AMOUNT)),
        sheba(row).orElseThrow(),
        row.text(REFERENCE));
  }

  private static void demand(Row row, boolean holds, int column, String reason) {
    if (!holds) {
      row.reject(column, reason);
    }
  }

  /** The other side's account; empty where the bank does not say. */
  private static Optional<String> sheba(Row row) {
    String text = row.text(SHEBA);
    return text.isEmpty() ? Optional.of("") : Sheba.read(text).map(Sheba::text);
  }

  private static Optional<Direction> direction(Row row) {
    return switch (row.text(DIRECTION)) {
      case "DEBIT" -> Optional.of(Direction.DEBIT);
      case "CREDIT" -> Optional.of(Direction.CREDIT);
      default -> Optional.empty();
    };
  }
}
