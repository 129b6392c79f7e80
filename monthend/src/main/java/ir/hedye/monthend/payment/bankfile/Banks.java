package ir.hedye.monthend.payment.bankfile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Sheba;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The banks of Iran by their Sheba code, and until when each existed ({@code bank/banks.csv}, which
 * also says how certain each row is).
 */
public final class Banks {
  private final Map<String, Bank> byCode;

  /**
   * One bank.
   *
   * @param existsUntil the last day on which accounts under its code were its own
   * @param mergedInto the code of the bank that took it over
   * @param certainty A, B or M, as the table explains
   */
  public record Bank(
      String code,
      String persianName,
      String englishName,
      Optional<JalaliDate> existsUntil,
      Optional<String> mergedInto,
      char certainty) {

    private static Bank of(NamedCsvRecord row) {
      return new Bank(
          row.getField("code"),
          row.getField("persian"),
          row.getField("english"),
          given(row, "exists_until").map(day -> JalaliDate.read(day).orElseThrow()),
          given(row, "merged_into"),
          row.getField("certainty").charAt(0));
    }

    private static Optional<String> given(NamedCsvRecord row, String column) {
      return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }
  }

  private Banks(Map<String, Bank> byCode) {
    this.byCode = byCode;
  }

  /** The table that this system carries. */
  public static Banks standard() {
    return new Banks(
        Table.rows("/bank/banks.csv").stream()
            .map(Bank::of)
            .collect(Collectors.toUnmodifiableMap(Bank::code, Function.identity())));
  }

  /** The bank that keeps the account; empty when the table does not know the code. */
  public Optional<Bank> of(Sheba account) {
    return Optional.ofNullable(byCode.get(account.bankCode()));
  }

  /** The bank's Persian name; empty when the table does not know the code. */
  public Optional<String> nameOf(Sheba account) {
    return of(account).map(Bank::persianName);
  }

  /** The codes of the banks that existed once and do not on that day. */
  public Set<String> endedBy(JalaliDate day) {
    return byCode.values().stream()
        .filter(bank -> bank.existsUntil().filter(day::isAfter).isPresent())
        .map(Bank::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether the account's bank exists on that day. A code that the table does not know counts as
   * existing: an incomplete table must not hold back anybody's money; the bank itself will say.
   */
  public boolean existsOn(Sheba account, JalaliDate day) {
    return of(account).flatMap(Bank::existsUntil).filter(day::isAfter).isEmpty();
  }
}
