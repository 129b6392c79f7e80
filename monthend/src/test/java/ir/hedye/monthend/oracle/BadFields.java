package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every way in which one field makes a row bad: the closed list of formats.md, file by file. */
final class BadFields {
  private static final List<String> NO_IDS =
      List.of(
          "", "123456789", "12345678901", "1111111111", "0000000000", "ABCDEFGHIJ", "12 4567890");
  private static final List<String> NO_DAYS =
      List.of(
          "1370-13-01",
          "1402-12-30",
          "1370-07-31",
          "1370-00-10",
          "1370-01-00",
          "1370-01-32",
          "1370-1-1",
          "13700101",
          "70-01-01",
          "1370-01-01T00:00",
          "روز",
          "1370.01.01");
  private static final List<String> NO_NUMBERS =
      List.of("", "1.0", "1,000", "1e3", "one", "0x1", "1 000", "½");

  private BadFields() {}

  /**
   * One thing that makes a row of some file bad: these columns with these values; the name of a
   * column stands for what is in it.
   */
  record Change(List<String> columnsAndValues) {
    static Change of(String... columnsAndValues) {
      return new Change(List.of(columnsAndValues));
    }

    void applyTo(Map<String, String> row) {
      for (int i = 0; i < columnsAndValues.size(); i += 2) {
        String value = columnsAndValues.get(i + 1);
        row.put(columnsAndValues.get(i), row.getOrDefault(value, value));
      }
    }
  }

  static List<Change> insured() {
    var changes = each("national_id", NO_IDS);
    changes.addAll(each("birth_date", NO_DAYS));
    changes.addAll(each("birth_date", List.of("")));
    changes.addAll(each("sex", List.of("", "X", "m", "MALE", "MF")));
    changes.addAll(each("deceased_on", NO_DAYS));
    return changes;
  }

  static List<Change> contributions() {
    var changes = each("national_id", NO_IDS);
    changes.addAll(each("category", List.of("", "compulsory", "OTHER", "COMPULSORY WORKER")));
    changes.addAll(each("basis", List.of("", "work", "SICK", "WORK|WORK")));
    changes.addAll(
        each(
            "month", List.of("", "1402-13", "1402-00", "1402-1", "140201", "1402-01-01", "02-01")));
    changes.addAll(each("days", NO_NUMBERS));
    changes.addAll(each("days", List.of("-1", "32", "99999999999999999999")));
    changes.addAll(each("wage", NO_NUMBERS));
    changes.addAll(each("wage", List.of("-1", "-9999999")));
    changes.addAll(each("start_date", NO_DAYS));
    changes.addAll(each("leave_date", NO_DAYS));
    changes.addAll(badSpans());
    return changes;
  }

  /** Days above the month's, and days that do not fit the month or each other. */
  private static List<Change> badSpans() {
    return List.of(
        Change.of("month", "1402-12", "days", "30", "start_date", "", "leave_date", ""),
        Change.of("month", "1403-12", "days", "31", "start_date", "", "leave_date", ""),
        Change.of("month", "1402-07", "days", "31", "start_date", "", "leave_date", ""),
        Change.of("month", "1402-12", "days", "1", "start_date", "1403-01-01", "leave_date", ""),
        Change.of("month", "1402-06", "start_date", "1402-07-01", "leave_date", "1402-07-02"),
        Change.of("month", "1402-06", "start_date", "", "leave_date", "1402-05-31"),
        Change.of("month", "1402-06", "start_date", "1402-04-01", "leave_date", "1402-05-31"),
        Change.of("month", "1402-06", "start_date", "1402-06-10", "leave_date", "1402-06-09"));
  }

  static List<Change> marriages() {
    var changes = new ArrayList<Change>();
    changes.addAll(each("event_id", NO_NUMBERS));
    changes.addAll(each("version", NO_NUMBERS));
    changes.addAll(each("status", List.of("", "registered", "CANCELLED")));
    changes.addAll(each("contract", List.of("", "permanent", "SIGHEH")));
    changes.addAll(each("marriage_date", NO_DAYS));
    changes.addAll(each("marriage_date", List.of("")));
    changes.addAll(each("registration_date", NO_DAYS));
    changes.add(Change.of("husband_id", "wife_id"));
    changes.add(Change.of("wife_id", "husband_id"));
    for (String side : List.of("husband", "wife")) {
      changes.addAll(each(side + "_id", List.of("1111111111", "1234567890", "0000000000")));
      changes.addAll(each(side + "_birth_date", NO_DAYS));
      changes.addAll(each(side + "_birth_date", List.of("")));
      changes.addAll(each(side + "_prior_marriages", NO_NUMBERS));
    }
    return changes;
  }

  static List<Change> paid() {
    var changes = each("national_id", NO_IDS);
    changes.addAll(each("paid_on", NO_DAYS));
    changes.addAll(each("amount", List.of("-1", "1.5", "x", "1,000")));
    return changes;
  }

  private static List<Change> each(String column, List<String> values) {
    var changes = new ArrayList<Change>();
    for (String value : values) {
      changes.add(Change.of(column, value));
    }
    return changes;
  }
}
