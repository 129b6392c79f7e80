package ir.hedye.monthend.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of paid.csv, which may be absent. */
final class PaidBefore {
  private PaidBefore() {}

  static Set<String> read(Path folder, Sieve sieve) throws IOException {
    var file = CsvFile.find(folder, "paid\\.csv");
    if (file.isEmpty()) {
      return Set.of();
    }
    return sieve
        .good(CsvFile.read(file.get(), List.of("national_id")), PaidBefore::firstBad)
        .stream()
        .map(line -> line.get("national_id"))
        .collect(Collectors.toSet());
  }

  private static Optional<String> firstBad(Line line) {
    String amount = line.get("amount");
    boolean notAnAmount =
        !amount.isEmpty() && Kind.whole(amount).filter(rials -> rials.signum() >= 0).isEmpty();
    return Sieve.first(
        Stream.of(
            Sieve.bad("national_id", !Identifiers.isNationalId(line.get("national_id"))),
            Sieve.impossibleDay(line, "paid_on"),
            Sieve.bad("amount", notAnAmount)));
  }
}
