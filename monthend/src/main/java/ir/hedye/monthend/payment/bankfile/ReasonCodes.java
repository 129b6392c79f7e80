package ir.hedye.monthend.payment.bankfile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.hedye.law.time.JalaliDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a bank's reason codes mean, in Persian for people, with the next step ({@code
 * bank/reason-codes.csv}: ISO 20022 external status reason codes).
 */
public final class ReasonCodes {
  private static final String ANY_OTHER = "*";
  private final List<Meaning> meanings;

  /** Who has to do something now. */
  public enum Move {
    PAYEE,
    ORGANIZATION,
    BANK
  }

  /** What a code means from a day on. */
  public record Meaning(
      String code, JalaliDate from, String isoName, Move whoseMove, String sentence) {
    private static Meaning of(NamedCsvRecord row) {
      return new Meaning(
          row.getField("code"),
          JalaliDate.read(row.getField("in_force_from")).orElseThrow(),
          row.getField("iso_name"),
          Move.valueOf(row.getField("whose_move")),
          row.getField("sentence"));
    }
  }

  private ReasonCodes(List<Meaning> meanings) {
    this.meanings = meanings;
  }

  /** The table that this system carries. */
  public static ReasonCodes standard() {
    return new ReasonCodes(Table.rows("/bank/reason-codes.csv").stream().map(Meaning::of).toList());
  }

  /** The code's meaning on that day; of a code we do not know, that of every other code. */
  public Meaning of(Reason reason, JalaliDate day) {
    return latest(reason.code(), day).or(() -> latest(ANY_OTHER, day)).orElseThrow();
  }

  private Optional<Meaning> latest(String code, JalaliDate day) {
    return meanings.stream()
        .filter(meaning -> meaning.code().equals(code) && !meaning.from().isAfter(day))
        .max(Comparator.comparing(Meaning::from));
  }
}
