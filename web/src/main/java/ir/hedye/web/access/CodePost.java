package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import java.util.Optional;

/**
 * Brings codes to people. It answers at once and never says what became of a code, so that whoever
 * asks learns nothing about the person.
 */
interface CodePost {

  /** Whether codes can be sent at all; the same for everybody. */
  boolean isOpen();

  /** Sends the code there, or to nobody: that costs the caller the same. */
  void send(NationalId person, Optional<Mobile> mobile, Code code);
}
