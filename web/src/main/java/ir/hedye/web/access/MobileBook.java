package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;

/** Where a person's new mobile is written. */
interface MobileBook {

  /** Registers it as the person's own, from now on. */
  void register(NationalId person, Mobile mobile);
}
