package ir.hedye.web.month;

import ir.hedye.web.month.Step.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The month's road from the registry's delivery to the settled payment, stage by stage. */
record Road(MonthFacts facts, Speech speech) {

  List<Step> steps() {
    return List.of(received(), decided(), vouchers(), signed(), released(), sent(), settled());
  }

  private Step received() {
    var deliveries = facts.intake().deliveries();
    return new Step(
        speech.say("road.received"),
        Progress.of(deliveries.size(), deliveries.size()),
        speech.say("road.records", speech.count(facts.intake().records())),
        deliveries.isEmpty() ? "" : speech.figures().day(deliveries.getLast().receivedAt()));
  }

  private Step decided() {
    return new Step(
        speech.say("road.decided"),
        Progress.DONE,
        speech.say("road.decisions", speech.count(facts.decisions().all())),
        speech.figures().day(facts.runs().last().ranAt()));
  }

  private Step vouchers() {
    long vouchers = facts.papers().vouchers();
    return new Step(
        speech.say("road.vouchers"),
        Progress.of(vouchers, vouchers),
        nothingToPay().orElse(speech.say("road.vouchersMade", speech.count(vouchers))),
        vouchers == 0 ? "" : speech.figures().day(facts.runs().last().ranAt()));
  }

  private Step signed() {
    var step = payments("road.signed", Standing.SIGNED, day(facts.papers().dates().signed()));
    long signatures = facts.papers().fewestSignatures();
    return step.progress() == Progress.DONE || signatures == 0
        ? step
        : new Step(
            step.name(),
            Progress.PARTLY,
            speech.say("road.signatures", speech.count(signatures)),
            step.when());
  }

  private Step released() {
    return payments("road.released", Standing.RELEASED, day(facts.papers().dates().released()));
  }

  private Step sent() {
    return payments("road.sent", Standing.SENT, day(facts.papers().dates().sent()));
  }

  private Step settled() {
    long settled = facts.money().in(Standing.SETTLED).payments();
    long all = proposed();
    String day = facts.papers().dates().settled().map(speech.figures()::day).orElse("");
    return step("road.settled", settled, all, day);
  }

  private Step payments(String name, Standing milestone, String day) {
    return step(name, facts.money().reached(milestone).payments(), proposed(), day);
  }

  private Step step(String name, long reached, long all, String day) {
    return new Step(
        speech.say(name),
        Progress.of(reached, all),
        nothingToPay()
            .orElse(speech.say("road.payments", speech.count(reached), speech.count(all))),
        reached == 0 ? "" : day);
  }

  private String day(Optional<Instant> moment) {
    return moment.map(speech.figures()::day).orElse("");
  }

  private Optional<String> nothingToPay() {
    return proposed() == 0 ? Optional.of(speech.say("road.nothing")) : Optional.empty();
  }

  private long proposed() {
    return facts.money().proposed().payments();
  }
}
