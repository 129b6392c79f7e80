package ir.hedye.monthend.oracle;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One insured husband, his foreign wife, one event: what the tests of the oracle ask about. Unless
 * a test says otherwise he marries on 1405-06-15 and everything about him is in order, except that
 * no contribution is on file. All people are made up.
 */
final class SmallMonth {
  static final String HUSBAND = "7971100035";

  private final Path folder;
  private final List<String> insured = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<String> paid = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final Map<String, String> person =
      Feed.row(
          "birth_date", "1371-08-15",
          "sex", "M",
          "mobile", "09647783596",
          "sheba", "IR060190008834862833657954",
          "deceased_on", "");
  private final Map<String, String> event =
      Feed.row(
          "status", "REGISTERED",
          "contract", "PERMANENT",
          "marriage_date", "1405-06-15",
          "registration_date", "1405-06-15",
          "office", "103",
          "prior", "0");

  SmallMonth(Path folder) {
    this.folder = folder;
  }

  SmallMonth person(String column, String value) {
    person.put(column, value);
    return this;
  }

  SmallMonth event(String column, String value) {
    event.put(column, value);
    return this;
  }

  /** Marries and registers on that day. */
  SmallMonth marriedOn(String day) {
    return event("marriage_date", day).event("registration_date", day);
  }

  /**
   * A row: category, basis, month, days, wage, start, leave. Each row has a workshop of its own.
   */
  SmallMonth row(String fields) {
    rows.add("%s,w%d,%s".formatted(HUSBAND, rows.size(), fields));
    return this;
  }

  /** A covered worker's row without a day or a wage: all it does is keep the relation. */
  SmallMonth employedIn(String month) {
    return row("COMPULSORY,WORK,%s,0,0,,".formatted(month));
  }

  /**
   * That many days of work without wages: thirty in each of the first six months of four years,
   * more or fewer (by ten at most) in the last of them.
   */
  SmallMonth worked(int days, int firstYear) {
    for (int i = 0; i < 24; i++) {
      int inMonth = i < 23 ? 30 : days - 690;
      row("COMPULSORY,WORK,%s,%d,0,,".formatted(new Month(firstYear + i / 6, i % 6 + 1), inMonth));
    }
    return this;
  }

  /** Works that many days in the years 1401 to 1404. */
  SmallMonth worked(int days) {
    return worked(days, 1401);
  }

  SmallMonth alsoInsured(String line) {
    insured.add(line);
    return this;
  }

  SmallMonth alsoMarried(String line) {
    events.add(line);
    return this;
  }

  SmallMonth paidBefore() {
    paid.add(HUSBAND);
    return this;
  }

  /** The answer about the husband on the last day of Mehr 1405: the line from its outcome on. */
  String answer() {
    return answer("1405-07-30");
  }

  /** The answer about the husband's event number 10 on that evaluation day. */
  String answer(String evaluationDay) {
    String start = "10,1," + HUSBAND + ",HUSBAND,";
    return decisions(evaluationDay)
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> line.substring(start.length()))
        .orElse("no case");
  }

  String decisions(String evaluationDay) {
    write();
    return NaiveDetermination.decide(folder, JalaliDate.read(evaluationDay).orElseThrow());
  }

  private void write() {
    var people = new ArrayList<>(insured);
    people.add(
        "%s,1,a,b,{birth_date},{sex},1000,{mobile},{sheba},{deceased_on}".formatted(HUSBAND));
    var marriages = new ArrayList<>(events);
    marriages.add(
        ("10,1,{status},{contract},{marriage_date},{registration_date},{office},"
                + "%s,1371-08-15,{prior},,,,07")
            .formatted(HUSBAND));
    file("insured", Layout.INSURED, people, person);
    file("contributions", Layout.CONTRIBUTIONS, rows, Map.of());
    file("marriages", Layout.MARRIAGES, marriages, event);
    file("paid", Layout.of(Kind.TEXT, "national_id"), paid, Map.of());
  }

  private void file(String name, Layout layout, List<String> lines, Map<String, String> values) {
    var text = new StringBuilder(String.join(",", layout.names()));
    for (String line : lines) {
      String filled = line;
      for (var value : values.entrySet()) {
        filled = filled.replace("{" + value.getKey() + "}", value.getValue());
      }
      text.append('\n').append(filled);
    }
    try {
      Files.writeString(folder.resolve(name + ".csv"), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
