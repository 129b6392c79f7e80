package ir.hedye.monthend.payment.bankfile;

import java.util.List;

/**
 * A row that is set aside: which field, what stood there, and why; the rest of the file is taken.
 *
 * @param row the original row's fields in their order; of an XML file, the values of the element
 */
public record RefusedAnswer(long line, Field field, Refusal why, List<String> row)
    implements BankAnswer {

  /** A field and what stood in it. */
  public record Field(String column, String value) {}

  /** A log never carries what stood there. */
  @Override
  public String toString() {
    return "line " + line + ", " + field.column() + ": " + why;
  }
}
