package ir.hedye.monthend.payment;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Why a signed payment is not released after all: numbered, worded in Persian, never reused; each
 * with the condition that finds it among the columns of {@link Recheck}.
 */
public enum ChangedFact {
  EVENT_REVOKED(401, "ثبت ازدواج باطل شده است", "v.revoked IS NOT FALSE"),
  EVENT_CHANGED(402, "ثبت ازدواج تغییر کرده است", "h.version <> p.event_version"),
  ACCOUNT_CHANGED(
      403,
      "حساب تغییر کرده است",
      """
      n.account_version IS DISTINCT FROM p.account_version
        OR n.account IS DISTINCT FROM p.sheba\
      """),
  DECEASED(404, "تاریخ فوت ثبت شده است", "n.deceased_on <> 0"),
  FROZEN(
      405,
      "پرداخت به این شخص متوقف شده است",
      """
      n.frozen OR EXISTS (SELECT FROM withholding w
        WHERE w.national_id = p.national_id AND w.ended_at IS NULL)\
      """),
  PAID_BEFORE(
      406,
      "پیش از این کمک ازدواج گرفته است",
      """
      p.kind = 'ALLOWANCE'
        AND EXISTS (SELECT FROM paid_before b WHERE b.national_id = p.national_id)\
      """),
  DECISION_CHANGED(
      407,
      "تصمیم تغییر کرده است",
      """
      p.kind = 'ALLOWANCE' AND (d.outcome IS DISTINCT FROM 'ENTITLED' OR d.holds <> ''
        OR d.amount IS DISTINCT FROM p.amount OR d.national_id <> p.national_id)\
      """),
  OVER_CEILING(408, "مبلغ از سقف یک پرداخت بانک بیشتر است", "p.amount > a.ceiling");

  private final int number;
  private final String persian;
  private final String condition;

  ChangedFact(int number, String persian, String condition) {
    this.number = number;
    this.persian = persian;
    this.condition = condition;
  }

  public int number() {
    return number;
  }

  /** The sentence people read. */
  public String persian() {
    return persian;
  }

  /** SQL for the codes of a line, joined by {@code |}; empty where nothing changed. */
  static String codes() {
    return Arrays.stream(values())
        .map(fact -> "CASE WHEN " + fact.condition + " THEN '" + fact.name() + "' END")
        .collect(Collectors.joining(",\n", "concat_ws('|',\n", ")"));
  }
}
