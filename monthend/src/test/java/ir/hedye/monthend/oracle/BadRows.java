package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plants bad rows that would change somebody's decision if they were taken. */
record BadRows(AwkwardDays days, Feed feed, boolean underOnePercent) {
  /** Plants rows of every file, each bad by itself or by contradicting another. */
  void plant() {
    boolean contradictionsFirst = dice().percent(40);
    if (contradictionsFirst) {
      contradict();
    }
    plant(feed.contributions, BadFields.contributions(), () -> copyOfOne(feed.contributions));
    plant(feed.paid, BadFields.paid(), () -> copyOfOne(feed.paid));
    plant(feed.marriages, BadFields.marriages(), this::anotherEvent);
    plant(feed.insured, BadFields.insured(), this::somebodyNotInsured);
    if (!contradictionsFirst) {
      contradict();
    }
  }

  private void contradict() {
    contradict(
        feed.insured,
        "national_id",
        List.of("first_name", "branch", "mobile", "insurance_number", "sex", "birth_date"));
    contradict(
        feed.marriages,
        "event_id",
        List.of("version", "office", "province", "status", "contract", "marriage_date"));
  }

  private Dice dice() {
    return days.dice();
  }

  /** Where the rows come from that are then made bad. */
  private interface Source {
    Optional<Map<String, String>> next();
  }

  private void plant(
      List<Map<String, String>> file, List<BadFields.Change> changes, Source source) {
    var shuffled = new ArrayList<>(changes);
    dice().shuffle(shuffled);
    for (BadFields.Change change : shuffled) {
      if (isRoomFor(1, file)) {
        source.next().ifPresent(row -> spoil(file, row, change));
      }
    }
  }

  private void spoil(
      List<Map<String, String>> file, Map<String, String> row, BadFields.Change change) {
    change.applyTo(row);
    feed.bad.add(row);
    file.add(row);
    if (!underOnePercent && dice().percent(10)) {
      var twin = new LinkedHashMap<>(row);
      feed.bad.add(twin);
      file.add(twin);
    }
  }

  /** Whether so many more bad rows, added to the file, stay within one in a hundred. */
  private boolean isRoomFor(int more, List<Map<String, String>> file) {
    return !underOnePercent || (feed.badAmong(file) + more) * 100L <= file.size();
  }

  /** A copy of one of the good rows. */
  private Optional<Map<String, String>> copyOfOne(List<Map<String, String>> file) {
    var good = file.stream().filter(row -> !feed.bad.contains(row)).toList();
    return good.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashMap<>(dice().pick(good)));
  }

  /** A good event again, mostly under a number of its own; both spouses have an Iranian id. */
  private Optional<Map<String, String>> anotherEvent() {
    var ours =
        feed.marriages.stream()
            .filter(row -> Identifiers.isNationalId(row.getOrDefault("husband_id", "")))
            .filter(row -> Identifiers.isNationalId(row.getOrDefault("wife_id", "")))
            .toList();
    var copy = copyOfOne(ours);
    if (dice().percent(70)) {
      copy.ifPresent(row -> row.put("event_id", "9" + dice().digits(17)));
    }
    return copy;
  }

  private Optional<Map<String, String>> somebodyNotInsured() {
    var copy = copyOfOne(feed.uninsured);
    return copy.isPresent()
        ? copy
        : copyOfOne(feed.insured)
            .map(row -> {
              row.put("national_id", new AwkwardId(dice()).nationalId());
              return row;
            });
  }

  /** Another good row of somebody's number, different in one column: none of them is taken. */
  private void contradict(List<Map<String, String>> file, String idColumn, List<String> columns) {
    var good = file.stream().filter(row -> !feed.bad.contains(row)).toList();
    for (int i = 0; i < (underOnePercent ? 1 : 4) && !good.isEmpty(); i++) {
      var other = new LinkedHashMap<>(dice().pick(good));
      var all =
          good.stream()
              .filter(row -> row.getOrDefault(idColumn, "").equals(other.get(idColumn)))
              .toList();
      if (isRoomFor(all.size() + 1, file)) {
        change(other, dice().pick(columns));
        file.add(other);
        feed.bad.add(other);
        feed.bad.addAll(all);
      }
    }
  }

  /** Changes one column so that the row stays good by itself. */
  private static void change(Map<String, String> row, String column) {
    var old = row.getOrDefault(column, "");
    row.put(
        column,
        switch (old) {
          case "M" -> "F";
          case "F" -> "M";
          case "REGISTERED" -> "REVOKED";
          case "REVOKED" -> "REGISTERED";
          case "PERMANENT" -> "TEMPORARY";
          case "TEMPORARY" -> "PERMANENT";
          default -> column.endsWith("_date") ? Day.of(old).next().toString() : old + "7";
        });
  }
}
