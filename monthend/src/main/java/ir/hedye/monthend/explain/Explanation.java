package ir.hedye.monthend.explain;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Calculation;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Finding;
import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.run.StoredDecision;
import java.util.ArrayList;
import java.util.List;

/**
 * One stored decision, told in words. Never tells the spouse's wages, days or reasons: it does not
 * know them.
 */
public final class Explanation {
  private final Language language;
  private final EvidenceWords evidence;
  private final Article85 article = new Article85(LawBook.standard());

  public Explanation(Language language) {
    this.language = language;
    this.evidence = new EvidenceWords(language);
  }

  /** The lines of the explanation. */
  public List<String> of(StoredDecision stored) {
    Decision decision = stored.remake(article);
    var lines = new ArrayList<String>();
    lines.add(title(stored, decision));
    for (Finding finding : decision.findings()) {
      boolean awaits = waits(finding, decision);
      lines.add(condition(finding, awaits ? Finding.Result.AWAITING : finding.result()));
      lines.add("    " + evidence.of(finding.evidence()));
      if (!awaits) {
        finding.reasons().forEach(reason -> lines.add("    " + reason(reason)));
      }
    }
    decision.doubts().forEach(doubt -> lines.add(doubt(doubt)));
    decision.calculation().ifPresent(c -> lines.add(calculation(c, decision)));
    holds(stored).forEach(lines::add);
    corrections(stored).forEach(lines::add);
    return lines;
  }

  private String title(StoredDecision stored, Decision decision) {
    return language.say(
        "واقعهٔ ازدواج %s، نسخهٔ %s، تاریخ عقد %s: %s (نسخهٔ قانون %s، روز ارزیابی %s)"
            .formatted(
                language.digits(stored.line().eventId()),
                language.digits(stored.line().version()),
                language.digits(stored.facts().claim().event().marriage().marriedOn()),
                decision.outcome().persian(),
                language.digits(stored.lawVersion()),
                language.digits(stored.evaluatedOn())),
        "Marriage event %d, version %d, contract day %s: %s (law version %s, evaluated on %s)"
            .formatted(
                stored.line().eventId(),
                stored.line().version(),
                stored.facts().claim().event().marriage().marriedOn(),
                decision.outcome(),
                stored.lawVersion(),
                stored.evaluatedOn()));
  }

  /** While a list is awaited, days that are not settled wait for it too. */
  private static boolean waits(Finding finding, Decision decision) {
    return decision.outcome() == Outcome.AWAITING_LIST
        && finding.result() == Finding.Result.UNKNOWABLE;
  }

  private String condition(Finding finding, Finding.Result result) {
    return "  "
        + language.say(
            finding.clause().persian() + "، " + finding.clause().sense() + ": " + result(result),
            finding.clause().english() + ": " + result);
  }

  private static String result(Finding.Result result) {
    return switch (result) {
      case MET -> "احراز شد";
      case NOT_MET -> "احراز نشد";
      case AWAITING -> "در انتظار لیست";
      case UNKNOWABLE -> "از داده‌ها روشن نمی‌شود؛ بررسی انسانی لازم است";
    };
  }

  private String reason(Reason reason) {
    return language.say(
        "دلیل %s: %s".formatted(language.digits(reason.number()), reason.persian()),
        "reason " + reason.number() + " " + reason.name());
  }

  private String doubt(Reason doubt) {
    return "  "
        + language.say(
            "نیازمند بررسی (%s): %s".formatted(language.digits(doubt.number()), doubt.persian()),
            "doubt " + doubt.number() + " " + doubt.name());
  }

  private String calculation(Calculation c, Decision decision) {
    String average =
        language
            .say(
                "  مبلغ: جمع دستمزد از %s تا پیش از %s برابر %s؛ تقسیم بر %s می‌شود %s",
                "  Amount: wages from %s to before %s are %s; divided by %s: %s")
            .formatted(
                language.digits(c.window().from()),
                language.digits(c.window().before()),
                language.rials(c.wages().shown().amount()),
                language.digits(c.divisor()),
                language.rials(c.average().amount()));
    String due =
        decision.outcome() == Outcome.ENTITLED
            ? language.say("؛ مبلغ قابل پرداخت: ", "; due: ") + language.rials(c.amount().amount())
            : "";
    return average + floor(c) + due;
  }

  private String floor(Calculation c) {
    var floor = c.floor();
    return floor == null
        ? ""
        : language.say("؛ کف مبلغ: ", "; floor: ") + language.rials(floor.amount());
  }

  /** Facts that people of the Organization corrected, by the numbers under which they are kept. */
  private List<String> corrections(StoredDecision stored) {
    return stored.corrections().stream()
        .map(id ->
            "  "
                + language.say(
                    "بر دادهٔ اصلاح‌شده استوار است: اصلاح شمارهٔ " + language.digits(id),
                    "rests on a corrected fact: correction " + id))
        .toList();
  }

  private List<String> holds(StoredDecision stored) {
    var lines = new ArrayList<String>();
    if (!stored.line().holds().isEmpty()) {
      for (String code : stored.line().holds().split("\\|", -1)) {
        Hold hold = Hold.valueOf(code);
        lines.add(
            "  "
                + language.say(
                    "مانع پرداخت %s: %s. چاره: %s"
                        .formatted(language.digits(hold.number()), hold.persian(), hold.mend()),
                    "hold " + hold.number() + " " + hold.name()));
      }
    }
    return lines;
  }
}
