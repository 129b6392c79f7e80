package ir.hedye.monthend.notice;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.util.Map;

/**
 * What a notice tells. A one-time code is none of these: it goes by {@link Notifier#sendCode} and
 * is never queued.
 */
public sealed interface Message {
  /** The kind of text. */
  Template template();

  /** The values in the text, in Latin digits and ISO form. */
  Map<String, String> values();

  /** Registered and sent to finance. */
  record Registered(Rial amount) implements Message {
    @Override
    public Template template() {
      return Template.REGISTERED;
    }

    @Override
    public Map<String, String> values() {
      return Map.of(Texts.AMOUNT, Long.toString(amount.amount()));
    }
  }

  /**
   * Paid by the bank.
   *
   * @param bank its name, such as «بانک ملی ایران»
   * @param trace the bank's trace number (شماره پیگیری)
   */
  record Paid(Rial amount, JalaliDate on, String bank, String trace) implements Message {
    @Override
    public Template template() {
      return Template.PAID;
    }

    @Override
    public Map<String, String> values() {
      return Map.of(
          Texts.AMOUNT,
          Long.toString(amount.amount()),
          Texts.DATE,
          on.toString(),
          "bank",
          bank,
          "trace",
          trace);
    }
  }

  /** No valid account on file. */
  record AccountNeeded() implements Plain {
    @Override
    public Template template() {
      return Template.ACCOUNT_NEEDED;
    }
  }

  /** Another account was entered. */
  record AccountChanged() implements Plain {
    @Override
    public Template template() {
      return Template.ACCOUNT_CHANGED;
    }
  }

  /** Another mobile was entered. */
  record MobileChanged() implements Plain {
    @Override
    public Template template() {
      return Template.MOBILE_CHANGED;
    }
  }

  /** Payments that the person had stopped go on. */
  record PaymentsResumed() implements Plain {
    @Override
    public Template template() {
      return Template.PAYMENTS_RESUMED;
    }
  }

  /** The bank returned the payment. */
  record PaymentReturned() implements Plain {
    @Override
    public Template template() {
      return Template.PAYMENT_RETURNED;
    }
  }

  /** The employer's list has not come yet. */
  record ListAwaited() implements Plain {
    @Override
    public Template template() {
      return Template.LIST_AWAITED;
    }
  }

  /**
   * A support request was received.
   *
   * @param tracking the code by which it is spoken of
   */
  record SupportReceived(String tracking) implements Message {
    @Override
    public Template template() {
      return Template.SUPPORT_RECEIVED;
    }

    @Override
    public Map<String, String> values() {
      return Map.of("tracking", tracking);
    }
  }

  /**
   * A support request was answered; what was answered stands in the portal alone.
   *
   * @param tracking the code by which it is spoken of
   */
  record SupportAnswered(String tracking) implements Message {
    @Override
    public Template template() {
      return Template.SUPPORT_ANSWERED;
    }

    @Override
    public Map<String, String> values() {
      return Map.of("tracking", tracking);
    }
  }

  /**
   * A better picture is asked for.
   *
   * @param tracking the code by which the request is spoken of
   */
  record PictureNeeded(String tracking) implements Message {
    @Override
    public Template template() {
      return Template.PICTURE_NEEDED;
    }

    @Override
    public Map<String, String> values() {
      return Map.of("tracking", tracking);
    }
  }

  /** A text without values. */
  sealed interface Plain extends Message {
    @Override
    default Map<String, String> values() {
      return Map.of();
    }
  }
}
