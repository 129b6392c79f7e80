package ir.hedye.monthend.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plants rows of which formats.md does not clearly say how to read them; the oracle's own choice is
 * beside each.
 */
record DoubtfulRows(AwkwardDays days, Feed feed) {
  void plant() {
    if (feed.insured.isEmpty() || feed.contributions.isEmpty() || feed.marriages.isEmpty()) {
      return;
    }
    for (int i = 0; i < 10; i++) {
      plantEquals();
      plantNumbers();
      plantDays();
      plantPeople();
    }
  }

  /** Rows equal in what they say, not in how: equal to the oracle, which compares values. */
  private void plantEquals() {
    var contribution = copy(feed.contributions);
    contribution.put("month", contribution.getOrDefault("month", "").replace('-', '/'));
    copy(feed.contributions).merge("days", "0", (days, zero) -> zero + days);
    copy(feed.contributions).merge("list_no", "", (list, none) -> list.equals("1") ? none : list);
    copy(feed.marriages).merge("event_id", "0", (id, zero) -> zero + id);
    var person = copy(feed.insured);
    person.merge("birth_date", "", (born, none) -> born.replace('-', '/'));
    // The same account in another spelling is another text: both rows are set aside.
    copy(feed.insured).merge("sheba", " ", (sheba, space) -> sheba + space + "0");
    // "01" is another list than "1".
    copy(feed.contributions).merge("list_no", "0", (list, zero) -> zero + list);
  }

  /** A sign or leading zeros before a whole number; numbers beyond 64 bits; counts below zero. */
  private void plantNumbers() {
    copy(feed.contributions).put("wage", pick("-0", "+5", "00", "9".repeat(25)));
    var event = copy(feed.marriages);
    event.put("event_id", pick("-7", "+8", "9".repeat(25), "00012"));
    event.put("version", pick("007", "-1", "0", "9".repeat(25)));
    event.put("husband_prior_marriages", pick("-1", "00", "+0"));
  }

  /** Mixed separators and the year 0000 are impossible days; a bad day received is a bad row. */
  private void plantDays() {
    copy(feed.contributions).put("received_on", pick("1405-13-01", "soon"));
    copy(feed.contributions).put("leave_date", pick("1405-07/30", "0000-01-01", "9999-12-30"));
    var twoBadFields = copy(feed.contributions);
    twoBadFields.put("leave_date", "never");
    twoBadFields.put("category", "unknown");
  }

  /**
   * A bad row beside a good one of the same person is no "different row"; "-" is a number given.
   */
  private void plantPeople() {
    copy(feed.insured).put("birth_date", "unknown");
    days.dice().pick(feed.insured).put("mobile", pick("-", "--", "٫"));
    var event = copy(feed.marriages);
    event.put("event_id", "77" + days.dice().digits(8));
    event.put("husband_id", "foreign");
    event.put("wife_id", pick("foreign", "FOREIGN"));
    // ı has the capital I.
    days.dice().pick(feed.insured).computeIfPresent("sheba", (c, old) -> old.replace("IR", "ıR"));
  }

  private String pick(String... texts) {
    return days.dice().pick(List.of(texts));
  }

  /** Adds a copy of one row to its file, to be changed. */
  private Map<String, String> copy(List<Map<String, String>> file) {
    var copy = new LinkedHashMap<>(days.dice().pick(file));
    file.add(copy);
    return copy;
  }
}
