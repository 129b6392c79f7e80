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
  DECEASED(
      404,
      "تاریخ فوت ثبت شده است",
      """
      coalesce((SELECT f.value <> '' FROM correction_fact f
        WHERE f.subject = p.national_id AND f.field = 'DECEASED_ON' AND f.confirmed
          AND f.superseded_by IS NULL AND NOT f.lifts), n.deceased_on <> 0)\
      """),
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
  OVER_CEILING(408, "مبلغ از سقف یک پرداخت بانک بیشتر است", "p.amount > a.ceiling"),
  FACT_CORRECTED(
      421,
      "داده‌ای پس از تصمیم اصلاح شده است",
      """
      EXISTS (SELECT FROM correction_fact f
        WHERE f.subject IN (p.event_id, p.national_id) AND f.confirmed AND f.superseded_by IS NULL
          AND (CASE WHEN f.field IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON')
               THEN f.subject = p.national_id
               ELSE f.subject = p.event_id
                 AND f.field NOT LIKE CASE p.role WHEN 'H' THEN 'WIFE%' ELSE 'HUSBAND%' END END)
          AND (f.spouse = 0 OR EXISTS (SELECT FROM party q
            WHERE q.event_id = f.subject AND q.national_id = f.spouse))
          AND f.correction_id <> ALL (p.corrections))
        OR EXISTS (SELECT FROM party q JOIN correction_fact f ON f.subject = q.event_id
            AND f.field = CASE q.role WHEN 'H' THEN 'HUSBAND_PRIOR' ELSE 'WIFE_PRIOR' END
          WHERE q.national_id = p.national_id AND f.spouse = q.national_id AND f.confirmed
            AND f.superseded_by IS NULL AND f.correction_id <> ALL (p.corrections))\
      """),
  TOP_UP_CHANGED(
      422,
      "پرداخت تکمیلی دیگر با پرداخت نخست و تصمیم کنونی نمی‌خواند",
      """
      p.kind = 'TOP_UP' AND NOT EXISTS (
        SELECT FROM top_up t JOIN payment f ON f.payment_id = t.first_payment
        WHERE t.top_up_id = p.top_up AND t.state = 'SIGNED' AND t.amount = p.amount
          AND f.state = 'SETTLED' AND d.run_id = t.new_run AND d.outcome = 'ENTITLED'
          AND d.holds = '')\
      """);

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
