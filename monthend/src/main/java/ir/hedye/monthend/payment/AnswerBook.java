package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.AnswerJudge.Verdict;
import ir.hedye.monthend.payment.NewCase.Runs;
import ir.hedye.monthend.payment.NewCase.Subject;
import ir.hedye.monthend.payment.PaymentMoves.Move;
import ir.hedye.monthend.payment.PaymentNews.About;
import ir.hedye.monthend.payment.PaymentNews.Paid;
import ir.hedye.monthend.payment.PaymentNews.Returned;
import ir.hedye.monthend.payment.PaymentNews.Transfer;
import ir.hedye.monthend.payment.bankfile.Banks;
import ir.hedye.monthend.payment.bankfile.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What some hundreds of lines of an answer came to, before it is written down at once. */
final class AnswerBook {
  private final List<Line> lines = new ArrayList<>();
  private final List<Moved> moves = new ArrayList<>();
  private final List<NewCase> cases = new ArrayList<>();
  private final Map<LineResult, Long> counts = new EnumMap<>(LineResult.class);
  private final Banks banks = Banks.standard();
  private final JalaliDate today;

  AnswerBook(JalaliDate today) {
    this.today = today;
  }

  /** A line as it came, and its result. */
  record Line(long number, String endToEndId, Words words, LineResult result) {
    /** Status and reason as the bank gave them. */
    record Words(String status, String reason) {
      static final Words NONE = new Words("", "");

      static Words of(Outcome outcome) {
        String reason = outcome.reason().code() + " " + outcome.reason().text();
        return new Words(outcome.status().name(), reason.strip());
      }
    }
  }

  /** A move that was followed, its number, and where it left the payment. */
  record Moved(KnownPayment payment, Move move, int step, Outcome outcome) {}

  void add(Line line) {
    lines.add(line);
    counts.merge(line.result(), 1L, Long::sum);
  }

  /** The line about a payment of ours: follows the verdict. */
  void add(Line line, KnownPayment payment, Verdict verdict, Outcome outcome) {
    add(line);
    verdict
        .move()
        .ifPresent(move -> moves.add(new Moved(payment, move, payment.follow(move), outcome)));
    if (verdict.result().isCase()) {
      About about = payment.about();
      var subject =
          new Subject(
              about.eventId(),
              about.role(),
              about.nationalId(),
              OptionalLong.of(about.paymentId()));
      open(line, Optional.of(subject), verdict.detail());
    }
  }

  /** The line about something we do not know. */
  void addUnknown(Line line, String detail) {
    add(line);
    open(line, Optional.empty(), detail);
  }

  private void open(Line line, Optional<Subject> subject, String detail) {
    String reason = line.words().reason().isEmpty() ? "" : "; reason " + line.words().reason();
    cases.add(
        new NewCase(
            line.result().caseKind(),
            subject,
            Runs.NONE,
            "line " + line.number() + ": " + detail + reason));
  }

  int size() {
    return lines.size();
  }

  List<Line> lines() {
    return lines;
  }

  List<Moved> moves() {
    return moves;
  }

  List<NewCase> cases() {
    return cases;
  }

  /** How many lines so far came to each result, also those written down already. */
  Map<LineResult, Long> counts() {
    return counts;
  }

  /** Payments that a move took there. */
  List<KnownPayment> movedTo(Class<? extends PaymentState> state) {
    return moves.stream()
        .filter(moved -> state.isInstance(moved.move().to()))
        .map(Moved::payment)
        .toList();
  }

  List<Paid> paid() {
    return moves.stream()
        .filter(moved -> moved.move().to() instanceof PaymentState.Settled)
        .map(moved -> new Paid(moved.payment().about(), amount(moved), transfer(moved)))
        .toList();
  }

  List<Returned> returned() {
    return moves.stream()
        .filter(moved -> moved.move().to() instanceof PaymentState.Returned)
        .map(moved ->
            new Returned(moved.payment().about(), amount(moved), moved.outcome().reason().code()))
        .toList();
  }

  private static Rial amount(Moved moved) {
    return moved.payment().sent().amount();
  }

  /** The day the bank gave or, where it gave none, the day we were told. */
  JalaliDate settledOn(Outcome outcome) {
    return outcome.settledOn().orElse(today);
  }

  private Transfer transfer(Moved moved) {
    var sent = moved.payment().sent();
    return new Transfer(
        settledOn(moved.outcome()),
        banks.nameOf(sent.account()).orElse(""),
        moved.outcome().trace().orElse(sent.endToEndId()));
  }

  /** Forgets what was written down. */
  void clear() {
    lines.clear();
    moves.clear();
    cases.clear();
  }
}
