package ir.hedye.monthend.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An insured person as insured.csv has them; mobile and account as folded, unchecked text. */
record Person(Line line) {
  static List<Person> read(Path folder, Sieve sieve) throws IOException {
    var file = CsvFile.find(folder, "insured\\.csv").orElseThrow();
    var good = sieve.good(CsvFile.read(file, Layout.INSURED.names()), Person::firstBad);
    return sieve.oneEach(good, Layout.INSURED, "national_id").stream().map(Person::new).toList();
  }

  private static Optional<String> firstBad(Line line) {
    return Sieve.first(
        Stream.of(
            Sieve.bad("national_id", !Identifiers.isNationalId(line.get("national_id"))),
            Sieve.bad("birth_date", Day.read(line.get("birth_date")).isEmpty()),
            Sieve.bad("sex", !List.of("M", "F").contains(line.get("sex"))),
            Sieve.impossibleDay(line, "deceased_on")));
  }

  String nationalId() {
    return line.get("national_id");
  }

  Day born() {
    return Day.of(line.get("birth_date"));
  }

  String sex() {
    return line.get("sex");
  }

  String mobile() {
    return line.get("mobile");
  }

  String sheba() {
    return line.get("sheba");
  }

  Optional<Day> died() {
    return Day.read(line.get("deceased_on"));
  }
}
