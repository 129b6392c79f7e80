package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import java.util.Optional;

/** What comes of an entered code. */
sealed interface CodeAnswer {

  /**
   * It is the one.
   *
   * @param newMobile that is to be registered now: the code went there
   */
  record Right(NationalId person, Optional<Mobile> newMobile) implements CodeAnswer {}

  /** It is another one; it may be tried again. */
  record Wrong() implements CodeAnswer {}

  /** There is no open code: too late, tried too often, replaced, or never asked for. */
  record Dead() implements CodeAnswer {}
}
