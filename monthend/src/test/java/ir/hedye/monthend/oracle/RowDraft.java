package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** A contribution row in the making: the fields of formats.md in their plain form. */
final class RowDraft {
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** A covered worker's whole month. */
  RowDraft(Month month, BigInteger wage) {
    set("category", "COMPULSORY").set("basis", "WORK").set("month", month.toString());
    days(month.length()).wage(wage).set("start_date", "").set("leave_date", "");
  }

  RowDraft set(String column, String value) {
    fields.put(column, value);
    return this;
  }

  RowDraft days(int days) {
    return set("days", String.valueOf(days));
  }

  RowDraft wage(BigInteger wage) {
    return set("wage", wage.toString());
  }

  RowDraft category(String category) {
    return set("category", category);
  }

  RowDraft basis(String basis) {
    return set("basis", basis);
  }

  RowDraft from(Day start) {
    return set("start_date", start.toString());
  }

  RowDraft until(Day leave) {
    return set("leave_date", leave.toString());
  }

  /** The row as the oracle reads it, to count with while aiming. */
  Contribution row() {
    return Contribution.of(new Line("draft", 0, fields));
  }

  Map<String, String> fields() {
    return fields;
  }
}
