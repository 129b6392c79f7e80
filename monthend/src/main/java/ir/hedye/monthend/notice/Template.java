package ir.hedye.monthend.notice;

import java.util.Locale;

/** The kinds of notice. The name is the code kept in the outbox; the texts lie in dated files. */
public enum Template {
  /** The marriage is registered and the allowance was sent to finance. */
  REGISTERED,
  /** The bank has paid. */
  PAID,
  /** There is no valid account to pay to. */
  ACCOUNT_NEEDED,
  /** Another account was entered. */
  ACCOUNT_CHANGED,
  /** Another mobile was entered. */
  MOBILE_CHANGED,
  /** Payments that the person had stopped ("it was not me") go on. */
  PAYMENTS_RESUMED,
  /** The bank returned the payment. */
  PAYMENT_RETURNED,
  /** The employer's list of the month has not come yet. */
  LIST_AWAITED,
  /** A support request was received. */
  SUPPORT_RECEIVED,
  /** A support request was answered. */
  SUPPORT_ANSWERED,
  /** A picture of a support request cannot be read: a better one is asked for. */
  PICTURE_NEEDED,
  /** A code for signing in, good for minutes. */
  ONE_TIME_CODE;

  String file() {
    return "texts/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".properties";
  }
}
