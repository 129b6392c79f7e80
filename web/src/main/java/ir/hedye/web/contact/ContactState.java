package ir.hedye.web.contact;

import ir.hedye.law.time.JalaliDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is on file about a person's account and mobile, as far as they are shown it: never whole.
 *
 * @param account the account that payments go to; empty when there is none
 * @param mobile the last four digits of the mobile on file; empty when there is none
 * @param waiting whether something asked is not carried out yet, for a month is being run
 * @param frozen whether nothing is paid until somebody has looked
 * @param changes what was changed, newest first
 */
public record ContactState(
    Optional<Account> account,
    String mobile,
    boolean waiting,
    boolean frozen,
    List<Change> changes) {

  /** How sure it is that the account is theirs. */
  public enum Owner {
    /** The service was not asked: the account came with the Organization's own records. */
    NOT_ASKED,
    ASKED,
    OWNED,
    NOT_OWNED
  }

  /**
   * An account.
   *
   * @param bank its bank's Persian and English name; empty for a code that no table knows
   * @param end the last four digits
   * @param bankEnded the day on which the bank ceased to exist
   * @param returned whether a payment to it came back
   */
  public record Account(
      Bank bank, String end, Owner owner, Optional<JalaliDate> bankEnded, boolean returned) {}

  /** The name of a bank in both languages. */
  public record Bank(String persian, String english) {
    static final Bank UNKNOWN = new Bank("", "");
  }

  /** What was changed. */
  public enum What {
    ACCOUNT,
    MOBILE
  }

  /**
   * One change.
   *
   * @param own whether the person entered it, and not a record of the Organization
   * @param end the last four digits of what stands since then
   */
  public record Change(What what, boolean own, String end, Instant at) {}
}
