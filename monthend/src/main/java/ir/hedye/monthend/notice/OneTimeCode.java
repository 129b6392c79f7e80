package ir.hedye.monthend.notice;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;

/**
 * A one-time code on its way to its person. It lives in memory only.
 *
 * @param request names this one request for a code; two codes never have the same
 */
public record OneTimeCode(NationalId person, Mobile mobile, String request, String code) {
  /** Nothing of the code is ever printed. */
  @Override
  public String toString() {
    return "OneTimeCode[…]";
  }
}
