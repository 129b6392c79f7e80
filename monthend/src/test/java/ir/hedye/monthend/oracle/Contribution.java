package ir.hedye.monthend.oracle;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One contribution row that was taken.
 *
 * @param span the days of its month from the start day to the leave day, one by one: L of them
 */
record Contribution(Line line, Month month, Optional<Day> leave, List<Day> span) {
  private static final List<String> CATEGORIES =
      List.of(
          "COMPULSORY",
          "SEMINARY",
          "EMPLOYER_PAYS",
          "FREELANCE",
          "VOLUNTARY",
          "DRIVER",
          "CONSTRUCTION",
          "CARPET_WEAVER");
  private static final List<String> BASES =
      List.of("WORK", "SICK_PAY", "UNEMPLOYMENT", "PURCHASED");

  /** The good rows; rows equal in every named column count once. */
  static List<Contribution> read(Path folder, Sieve sieve) throws IOException {
    var file = CsvFile.find(folder, "contributions\\.csv").orElseThrow();
    var lines = CsvFile.read(file, Layout.CONTRIBUTIONS.names());
    var seen = new HashSet<List<String>>();
    return sieve.good(lines, Contribution::firstBad).stream()
        .filter(line -> seen.add(key(line)))
        .map(Contribution::of)
        .toList();
  }

  static Contribution of(Line line) {
    var month = Month.read(line.get("month")).orElseThrow();
    var start = Day.read(line.get("start_date"));
    var leave = Day.read(line.get("leave_date"));
    var span =
        month.days().stream()
            .filter(day -> start.isEmpty() || !day.isBefore(start.get()))
            .filter(day -> leave.isEmpty() || !day.isAfter(leave.get()))
            .toList();
    return new Contribution(line, month, leave, span);
  }

  private static List<String> key(Line line) {
    var key = new ArrayList<>(Layout.CONTRIBUTIONS.key(line));
    key.add(line.get("list_no").isEmpty() ? "1" : line.get("list_no"));
    return key;
  }

  private static Optional<String> firstBad(Line line) {
    return Sieve.first(
        Stream.of(
            Sieve.bad("national_id", !Identifiers.isNationalId(line.get("national_id"))),
            Sieve.bad("category", !CATEGORIES.contains(line.get("category"))),
            Sieve.bad("basis", !BASES.contains(line.get("basis"))),
            Sieve.bad("month", Month.read(line.get("month")).isEmpty()),
            Sieve.bad("days", !daysArePossible(line)),
            Sieve.bad("wage", Kind.whole(line.get("wage")).filter(w -> w.signum() >= 0).isEmpty()),
            Sieve.impossibleDay(line, "start_date"),
            Sieve.bad("start_date", startsTooLate(line)),
            Sieve.impossibleDay(line, "leave_date"),
            Sieve.bad("leave_date", leavesTooEarly(line)),
            Sieve.impossibleDay(line, "received_on")));
  }

  private static boolean daysArePossible(Line line) {
    var days = Kind.whole(line.get("days"));
    var month = Month.read(line.get("month"));
    return days.isPresent()
        && days.get().signum() >= 0
        && month.isPresent()
        && days.get().compareTo(BigInteger.valueOf(month.get().length())) <= 0;
  }

  private static boolean startsTooLate(Line line) {
    var start = Day.read(line.get("start_date"));
    var month = Month.read(line.get("month"));
    return start.isPresent() && month.isPresent() && start.get().isAfter(month.get().last());
  }

  private static boolean leavesTooEarly(Line line) {
    var leave = Day.read(line.get("leave_date"));
    var start = Day.read(line.get("start_date"));
    var month = Month.read(line.get("month"));
    return leave.isPresent()
        && ((month.isPresent() && leave.get().isBefore(month.get().first()))
            || (start.isPresent() && leave.get().isBefore(start.get())));
  }

  String nationalId() {
    return line.get("national_id");
  }

  BigInteger wage() {
    return new BigInteger(line.get("wage"));
  }

  /** n = min(days, L). */
  int paidDays() {
    return Math.min(new BigInteger(line.get("days")).intValueExact(), span.size());
  }

  boolean isCovered() {
    return isOf("COMPULSORY") || isOf("SEMINARY");
  }

  boolean isOf(String category) {
    return line.get("category").equals(category);
  }

  boolean isWork() {
    return line.get("basis").equals("WORK");
  }

  boolean keepsTheRelation() {
    return isWork() || line.get("basis").equals("SICK_PAY");
  }
}
