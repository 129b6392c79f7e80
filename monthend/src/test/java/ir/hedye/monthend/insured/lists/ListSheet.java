package ir.hedye.monthend.insured.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up list, column by column. Its totals follow its persons until a test sets them. */
final class ListSheet {
  final Map<String, Object> head = new LinkedHashMap<>();
  final List<Map<String, Object>> workers = new ArrayList<>();
  private final Map<String, Object> same = new LinkedHashMap<>();

  static ListSheet of(String workshop, int year, int month) {
    var sheet = new ListSheet();
    sheet.same.put("ID", workshop);
    sheet.same.put("YY", year);
    sheet.same.put("MM", month);
    sheet.same.put("LISTNO", "1");
    sheet.setSame();
    sheet.head.put("DSK_NAME", "کارگاه نمونه ۱۲");
    sheet.head.put("DSK_ADRS", "خیابان گلستان، پلاک 14");
    sheet.head.put("DSK_PRATE", 0);
    return sheet.totals();
  }

  /** Gives the list another number, in both files. */
  ListSheet listNo(String listNo) {
    same.put("LISTNO", listNo);
    setSame();
    return this;
  }

  /** Adds a person with some paid days and wage (rials), in no other way remarkable. */
  ListSheet person(String nationalId, int days, long wage) {
    boolean isWoman = workers.size() % 2 == 1;
    var person = new LinkedHashMap<String, Object>();
    person.put("DSW_FNAME", isWoman ? "پروانه" : "محمدحسین");
    person.put("DSW_LNAME", isWoman ? "ژاله‌پور" : "علی‌بلاغی");
    person.put("DSW_SEX", isWoman ? "زن" : "مرد");
    person.put("DSW_NAT", "ایرانی");
    person.put("DSW_DD", days);
    person.put("DSW_MASH", wage);
    person.put("DSW_PRATE", 0);
    person.put("PER_NATCOD", nationalId);
    workers.add(person);
    setSame();
    return totals();
  }

  /** Sets a column of the head (DSK_) or of the last person. */
  ListSheet set(String column, Object value) {
    (column.startsWith("DSK_") ? head : workers.getLast()).put(column, value);
    return this;
  }

  private void setSame() {
    same.forEach((column, value) -> head.put("DSK_" + column, value));
    for (var worker : workers) {
      same.forEach((column, value) -> worker.put("DSW_" + column, value));
    }
  }

  private ListSheet totals() {
    head.put("DSK_NUM", workers.size());
    head.put("DSK_TDD", workers.stream().mapToInt(w -> (int) w.getOrDefault("DSW_DD", 0)).sum());
    return this;
  }
}
