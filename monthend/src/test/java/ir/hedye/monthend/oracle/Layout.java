package ir.hedye.monthend.oracle;

import static ir.hedye.monthend.oracle.Kind.DAY;
import static ir.hedye.monthend.oracle.Kind.MONTH;
import static ir.hedye.monthend.oracle.Kind.NUMBER;
import static ir.hedye.monthend.oracle.Kind.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named columns of a file, in the order of formats.md, that decide whether rows are equal. */
record Layout(Map<String, Kind> columns) {
  static final Layout INSURED =
      of(TEXT, "national_id insurance_number first_name last_name")
          .and(DAY, "birth_date")
          .and(TEXT, "sex branch mobile sheba")
          .and(DAY, "deceased_on");

  static final Layout CONTRIBUTIONS =
      of(TEXT, "national_id workshop category basis")
          .and(MONTH, "month")
          .and(NUMBER, "days wage")
          .and(DAY, "start_date leave_date");

  static final Layout MARRIAGES =
      of(NUMBER, "event_id version")
          .and(TEXT, "status contract")
          .and(DAY, "marriage_date registration_date")
          .and(TEXT, "office husband_id")
          .and(DAY, "husband_birth_date")
          .and(NUMBER, "husband_prior_marriages")
          .and(TEXT, "wife_id")
          .and(DAY, "wife_birth_date")
          .and(NUMBER, "wife_prior_marriages")
          .and(TEXT, "province");

  static Layout of(Kind kind, String names) {
    return new Layout(Map.of()).and(kind, names);
  }

  Layout and(Kind kind, String names) {
    var more = new LinkedHashMap<>(columns);
    for (String name : names.split(" ", -1)) {
      more.put(name, kind);
    }
    return new Layout(more);
  }

  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** What must be equal for two rows to be one row. */
  List<String> key(Line line) {
    var key = new ArrayList<String>();
    columns.forEach((name, kind) -> key.add(kind.canonical(line.get(name))));
    return key;
  }
}
