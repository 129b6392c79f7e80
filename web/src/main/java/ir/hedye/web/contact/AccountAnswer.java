package ir.hedye.web.contact;

import ir.hedye.law.time.JalaliDate;
import java.time.Instant;

/** What came of an account that was typed. */
public sealed interface AccountAnswer {
  /** It is on file; its owner may still be asked. */
  record Taken() implements AccountAnswer {}

  /** Written down; a month is being run, and it is on file when that ends. */
  record Waits() implements AccountAnswer {}

  /** The same account is on file already. */
  record Same() implements AccountAnswer {}

  /** No Sheba: a digit is wrong or missing. */
  record NotASheba() implements AccountAnswer {}

  /** A bank that no longer exists keeps no accounts. */
  record BankEnded(ContactState.Bank bank, JalaliDate on) implements AccountAnswer {}

  /** The mobile was changed a short while ago: whoever did that is not let at the account yet. */
  record MobileTooNew(Instant until) implements AccountAnswer {}

  /** Payments are stopped until somebody has looked; until then nothing is changed. */
  record Frozen() implements AccountAnswer {}

  /** Too often today. */
  record TooOften() implements AccountAnswer {}
}
