package ir.hedye.monthend.oracle;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One marriage event, as the registry's file has it. */
record Event(Line line) {
  static List<Event> read(Path folder, Sieve sieve) throws IOException {
    var file = CsvFile.find(folder, "marriages(-.*)?\\.csv").orElseThrow();
    var good = sieve.good(CsvFile.read(file, Layout.MARRIAGES.names()), Event::firstBad);
    return sieve.oneEach(good, Layout.MARRIAGES, "event_id").stream().map(Event::new).toList();
  }

  private static Optional<String> firstBad(Line line) {
    String husband = line.get("husband_id");
    boolean sameId = !husband.isEmpty() && husband.equals(line.get("wife_id"));
    return Sieve.first(
        Stream.of(
            Sieve.bad("event_id", Kind.whole(line.get("event_id")).isEmpty()),
            Sieve.bad("version", Kind.whole(line.get("version")).isEmpty()),
            notOneOf(line, "status", List.of("REGISTERED", "REVOKED")),
            notOneOf(line, "contract", List.of("PERMANENT", "TEMPORARY")),
            Sieve.bad("marriage_date", Day.read(line.get("marriage_date")).isEmpty()),
            Sieve.impossibleDay(line, "registration_date"),
            firstBadOf(line, Spouse.Role.HUSBAND),
            Sieve.bad("wife_id", sameId),
            firstBadOf(line, Spouse.Role.WIFE)));
  }

  private static Optional<String> notOneOf(Line line, String column, List<String> known) {
    return Sieve.bad(column, !known.contains(line.get(column)));
  }

  /** Of a spouse whose id is not ten digits nothing else is read. */
  private static Optional<String> firstBadOf(Line line, Spouse.Role role) {
    String id = line.get(role.column + "_id");
    if (!Identifiers.isTenDigits(id)) {
      return Optional.empty();
    }
    String born = role.column + "_birth_date";
    String prior = role.column + "_prior_marriages";
    return Sieve.first(
        Stream.of(
            Sieve.bad(role.column + "_id", !Identifiers.isNationalId(id)),
            Sieve.bad(born, Day.read(line.get(born)).isEmpty()),
            Sieve.bad(prior, Kind.whole(line.get(prior)).isEmpty())));
  }

  BigInteger id() {
    return new BigInteger(line.get("event_id"));
  }

  BigInteger version() {
    return new BigInteger(line.get("version"));
  }

  boolean isRevoked() {
    return line.get("status").equals("REVOKED");
  }

  boolean isPermanent() {
    return line.get("contract").equals("PERMANENT");
  }

  Day married() {
    return Day.of(line.get("marriage_date"));
  }

  Optional<Day> registered() {
    return Day.read(line.get("registration_date"));
  }

  String office() {
    return line.get("office");
  }

  /** The spouses that have an Iranian national ID, husband before wife. */
  List<Spouse> spouses() {
    return Stream.of(Spouse.Role.values())
        .map(role -> new Spouse(line, role))
        .filter(spouse -> Identifiers.isTenDigits(spouse.nationalId()))
        .toList();
  }
}
