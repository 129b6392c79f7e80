package ir.hedye.monthend.payable;

import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of {@code decisions} and {@code determine} (formats.md): the columns as they are written.
 *
 * @param amount whole rials, empty unless entitled
 * @param reasons codes in alphabetical order, joined by {@code |}
 */
public record DecisionLine(
    long eventId,
    long version,
    long nationalId,
    Role role,
    Outcome outcome,
    String amount,
    String paidDays,
    String wageTotal,
    String reasons,
    String holds) {

  /** The columns of the file. */
  public static final String HEADER =
      "event_id,version,national_id,role,outcome,amount,paid_days,wage_total,reasons,holds";

  /** Whom a decision is about. */
  public record Subject(long eventId, long version, long nationalId, Role role) {}

  public static DecisionLine of(Subject subject, Decision decision, Collection<Hold> holds) {
    return new DecisionLine(
        subject.eventId,
        subject.version,
        subject.nationalId,
        subject.role,
        decision.outcome(),
        text(decision.amount()),
        decision.paidDays().map(days -> Integer.toString(days)).orElse(""),
        text(decision.wageTotal()),
        joined(decision.reasons()),
        decision.outcome() == Outcome.ENTITLED ? codes(holds) : "");
  }

  /** Codes in alphabetical order, joined by {@code |}. */
  public static String codes(Collection<Hold> holds) {
    return joined(holds);
  }

  /** Mostly there is one or none, and then nothing to put in order. */
  private static String joined(Collection<? extends Enum<?>> values) {
    if (values.isEmpty()) {
      return "";
    }
    if (values.size() == 1) {
      return values.iterator().next().name();
    }
    return values.stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
  }

  private static String text(Optional<Rial> rial) {
    return rial.isPresent() ? Long.toString(rial.get().amount()) : "";
  }

  /** Writes the row; none of its fields ever needs a quote. */
  public void appendTo(StringBuilder out) {
    out.append(eventId).append(',').append(version).append(',');
    out.append(NationalId.digits(nationalId)).append(',').append(role.name()).append(',');
    out.append(outcome.name()).append(',').append(amount).append(',').append(paidDays).append(',');
    out.append(wageTotal).append(',').append(reasons).append(',').append(holds).append('\n');
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return eventId + " " + role + " " + outcome;
  }
}
