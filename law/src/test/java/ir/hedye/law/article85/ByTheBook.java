package ir.hedye.law.article85;

import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Article 85 once more, sentence by sentence from the law's text: what the law's own code is
 * compared with, case by case.
 */
final class ByTheBook {
  private static final NavigableMap<String, Long> MINIMUM_WAGES =
      new TreeMap<>(
          Map.of(
              "1397-01-01", 370_423L,
              "1398-01-01", 505_627L,
              "1399-01-01", 611_809L,
              "1399-04-01", 636_809L,
              "1400-01-01", 885_165L,
              "1401-01-01", 1_393_250L,
              "1402-01-01", 1_769_428L,
              "1403-01-01", 2_388_728L,
              "1404-01-01", 3_463_656L,
              "1405-01-01", 5_541_850L));

  private final Told told;
  private final JalaliDate day;
  private final JalaliMonth month;
  final BookSums sums;

  ByTheBook(Told told) {
    this.told = told;
    this.day = told.marriedOn();
    this.month = day.yearMonth();
    this.sums = new BookSums(day, told.rows());
  }

  /** Outcome and its reasons in alphabetical order, with bars between. */
  String outcome() {
    if (told.marriage().revoked()) {
      return "REVOKED";
    }
    if (!doubts().isEmpty()) {
      return "REVIEW|" + String.join("|", doubts());
    }
    if (!failures().isEmpty()) {
      return "NOT_ENTITLED|" + String.join("|", failures());
    }
    if (!awaited().isEmpty()) {
      return "AWAITING_LIST";
    }
    return sums.lowest() >= 720 ? "ENTITLED" : "REVIEW|WINDOW_EDGE";
  }

  /** max(⌊S/24 + ½⌋, 30 × the minimum daily wage in force on D). */
  long amount() {
    long floor = 30 * MINIMUM_WAGES.floorEntry(day.toString()).getValue();
    return Math.max(average(), floor);
  }

  long average() {
    return sums.wages().dividedBy(24).rounded();
  }

  private Set<String> doubts() {
    var doubts = new TreeSet<String>();
    Spouse spouse = told.spouse();
    char expected = spouse.role() == Role.HUSBAND ? 'M' : 'F';
    if (!spouse.birthDate().equals(told.onRecord().birthDate())
        || told.onRecord().sex() != expected) {
      doubts.add("IDENTITY_MISMATCH");
    }
    JalaliDate registered = told.marriage().registeredOn();
    JalaliDate died = told.onRecord().deceasedOn();
    if (day.isAfter(told.evaluatedOn())
        || (registered != null && registered.isBefore(day))
        || (died != null && died.isBefore(day))) {
      doubts.add("DATES_INCONSISTENT");
    }
    if (spouse.priorMarriages() == 0 && spouse.otherFirstMarriages() >= 1) {
      doubts.add("CONFLICTING_EVENTS");
    }
    if (day.year() < 1397 || day.year() > 1405) {
      doubts.add("NO_LAW_VERSION");
    }
    return doubts;
  }

  private Set<String> failures() {
    var failures = new TreeSet<String>();
    if (told.spouse().priorMarriages() > 0) {
      failures.add("NOT_FIRST_MARRIAGE");
    }
    if (!relationHolds() && awaited().isEmpty()) {
      failures.add(whyRelationDoesNotHold());
    }
    if (sums.highest() + awaitedDays() < 720) {
      failures.add("TOO_FEW_DAYS");
    }
    if (told.marriage().contract() == Marriage.Contract.TEMPORARY) {
      failures.add("NOT_PERMANENT");
    }
    if (!told.marriage().officeGiven() || told.marriage().registeredOn() == null) {
      failures.add("NOT_REGISTERED");
    }
    return failures;
  }

  private Stream<ListRow> rowsOnTheDay() {
    return told.rows().stream()
        .filter(row -> row.month().equals(month) && row.keepsRelation())
        .filter(row -> row.span().contains(day));
  }

  private boolean relationHolds() {
    return rowsOnTheDay().anyMatch(ListRow::covered);
  }

  private String whyRelationDoesNotHold() {
    if (rowsOnTheDay().anyMatch(row -> row.category() == Category.EMPLOYER_PAYS)) {
      return "EMPLOYER_PAYS";
    }
    return rowsOnTheDay().findAny().isPresent() ? "CATEGORY_NOT_COVERED" : "RELATION_ENDED";
  }

  long awaitedDays() {
    return awaited().stream().mapToLong(awaited -> sums.daysInside(awaited, 5)).sum();
  }

  /** m + 1 … M, where their lists are awaited; else none. */
  List<JalaliMonth> awaited() {
    if (told.rows().stream().anyMatch(row -> row.month().equals(month))) {
      return List.of();
    }
    List<ListRow> before =
        told.rows().stream()
            .filter(row -> month.isAfter(row.month()) && row.covered() && row.keepsRelation())
            .toList();
    JalaliMonth last =
        before.stream().map(ListRow::month).max(JalaliMonth::compareTo).orElse(month);
    boolean running = before.stream().anyMatch(row -> row.month().equals(last) && row.runsOn());
    List<JalaliMonth> missing = new ArrayList<>();
    for (JalaliMonth x = last.plusMonths(1); !x.isAfter(month); x = x.plusMonths(1)) {
      missing.add(x);
    }
    return running && missing.stream().noneMatch(this::isOverdue) ? missing : List.of();
  }

  private boolean isOverdue(JalaliMonth x) {
    return told.evaluatedOn().isAfter(x.plusMonths(1).lastDay());
  }
}
