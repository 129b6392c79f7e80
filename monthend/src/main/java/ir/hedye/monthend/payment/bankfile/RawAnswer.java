package ir.hedye.monthend.payment.bankfile;

import java.util.List;
import java.util.Map;

/** A row of an answer before its fields were understood. */
record RawAnswer(long line, Map<AnswerField, String> fields, Reason reason, List<String> row) {
  String text(AnswerField field) {
    return fields.getOrDefault(field, "");
  }
}
