package ir.hedye.monthend.synth;

import ir.hedye.law.article85.Marriage.Contract;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.MarriageRows;
import ir.hedye.monthend.registry.SpouseLine;
import ir.hedye.monthend.synth.Marriage.Entry;
import ir.hedye.monthend.synth.Marriage.Registration;
import ir.hedye.monthend.synth.Marriage.Side;
import ir.hedye.monthend.synth.Marriage.Wedding;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The good rows of an earlier registry file; what it says of foreigners is kept, though not read.
 */
final class OldMarriage {
  private static final int HUSBAND = column("husband_id");
  private static final int WIFE = column("wife_id");

  private OldMarriage() {}

  /** Reads the file through; the rows come in its order. */
  static void all(FeedFile file, Consumer<Marriage> taker) {
    GoodRows.of(file, MarriageRows.COLUMNS, OldMarriage::read, taker);
  }

  private static Optional<Marriage> read(Row row) {
    return MarriageRows.read(row).map(event -> marriage(event, row));
  }

  private static Marriage marriage(EventLine event, Row row) {
    @Nullable JalaliDate registered =
        event.registeredOn() == 0 ? null : Months.date(event.registeredOn());
    return new Marriage(
        new Entry(event.eventId(), (int) event.version(), event.revoked()),
        new Wedding(
            event.contract() == Contract.PERMANENT,
            Months.date(event.marriedOn()),
            new Registration(registered, event.office()),
            event.province()),
        side(event.husband(), row, HUSBAND),
        side(event.wife(), row, WIFE));
  }

  private static Side side(SpouseLine spouse, Row row, int column) {
    if (spouse.isIranian()) {
      int prior = (int) Math.min(spouse.priorMarriages(), 99);
      return new Side(spouse.id(), Months.date(spouse.birthDate()), prior);
    }
    String prior = row.text(column + 2);
    return new Side(
        spouse.id(),
        JalaliDate.read(row.text(column + 1)).orElse(null),
        prior.matches("\\d{1,2}") ? Integer.parseInt(prior) : -1);
  }

  private static int column(String name) {
    return IntStream.range(0, MarriageRows.COLUMNS.count())
        .filter(i -> MarriageRows.COLUMNS.name(i).equals(name))
        .findFirst()
        .orElseThrow();
  }
}
