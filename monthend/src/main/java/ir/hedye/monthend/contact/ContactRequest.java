package ir.hedye.monthend.contact;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;

/**
 * What a person asks about their own account or mobile, or what a service answers about it.
 *
 * @param on the Jalali day in Tehran; a feed of that day or an earlier one does not overwrite it
 */
public record ContactRequest(NationalId person, Ask ask, JalaliDate on) {

  /** The matter. */
  public sealed interface Ask {
    /** As it is kept. */
    What what();

    /** The account or mobile in its one form; empty where there is none. */
    default String value() {
      return "";
    }

    default boolean asksOwner() {
      return false;
    }
  }

  /** Its kinds, as they are kept. */
  enum What {
    ACCOUNT,
    MOBILE,
    FREEZE,
    OWNED,
    NOT_OWNED
  }

  /**
   * Pay to this account.
   *
   * @param asksOwner whether its owner is asked first; until the answer nothing is paid to it
   */
  public record Account(Sheba account, boolean asksOwner) implements Ask {
    @Override
    public What what() {
      return What.ACCOUNT;
    }

    @Override
    public String value() {
      return account.text();
    }
  }

  /** Write to this mobile. */
  public record NewMobile(Mobile mobile) implements Ask {
    @Override
    public What what() {
      return What.MOBILE;
    }

    @Override
    public String value() {
      return mobile.text();
    }
  }

  /**
   * "It was not me": pay nothing until a person has looked. Takes nothing back, for the number that
   * was replaced may be the thief's.
   */
  public record Freeze() implements Ask {
    @Override
    public What what() {
      return What.FREEZE;
    }
  }

  /** The service's answer: whether the account is that person's own. */
  public record Owner(Sheba account, boolean own) implements Ask {
    @Override
    public What what() {
      return own ? What.OWNED : What.NOT_OWNED;
    }

    @Override
    public String value() {
      return account.text();
    }
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "contact request " + ask.what();
  }
}
