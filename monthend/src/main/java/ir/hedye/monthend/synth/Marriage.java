package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import org.jspecify.annotations.Nullable;

/** One row of the registry's file. */
record Marriage(Entry entry, Wedding wedding, Side husband, Side wife) {

  /** Which event, and how often the registry has written it anew. */
  record Entry(long event, int version, boolean revoked) {}

  /** The contract. */
  record Wedding(boolean permanent, JalaliDate on, Registration registration, String province) {}

  /**
   * Where and when it was registered.
   *
   * @param office empty when none is named
   */
  record Registration(@Nullable JalaliDate on, String office) {}

  /**
   * A spouse as the registry tells it.
   *
   * @param id ten digits; empty or longer for a foreigner
   * @param birth null when not given
   * @param prior earlier marriages; below 0 when not given
   */
  record Side(String id, @Nullable JalaliDate birth, int prior) {
    boolean isIranian() {
      return id.length() == 10;
    }

    /** A log never carries a person. */
    @Override
    public String toString() {
      return "a spouse";
    }
  }

  Marriage with(Wedding other) {
    return new Marriage(entry, other, husband, wife);
  }

  Marriage with(Entry other) {
    return new Marriage(other, wedding, husband, wife);
  }

  Marriage with(Side newHusband, Side newWife) {
    return new Marriage(entry, wedding, newHusband, newWife);
  }
}
