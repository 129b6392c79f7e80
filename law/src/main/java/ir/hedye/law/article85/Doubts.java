package ir.hedye.law.article85;

import ir.hedye.law.time.JalaliDate;
import java.util.ArrayList;
import java.util.List;

/** What makes a person look before the law may speak (law.md, "Doubts"). */
final class Doubts {
  private Doubts() {}

  static List<Reason> about(Claim claim, LawVersion law) {
    var doubts = new ArrayList<Reason>(4);
    if (identityDiffers(claim)) {
      doubts.add(Reason.IDENTITY_MISMATCH);
    }
    if (datesInconsistent(claim)) {
      doubts.add(Reason.DATES_INCONSISTENT);
    }
    if (claim.spouse().priorMarriages() == 0 && claim.spouse().otherFirstMarriages() > 0) {
      doubts.add(Reason.CONFLICTING_EVENTS);
    }
    if (!law.knows(claim.marriage().marriedOn())) {
      doubts.add(Reason.NO_LAW_VERSION);
    }
    return doubts;
  }

  private static boolean identityDiffers(Claim claim) {
    return !claim.spouse().birthDate().equals(claim.insured().birthDate())
        || claim.insured().sex() != claim.spouse().role().sex();
  }

  private static boolean datesInconsistent(Claim claim) {
    JalaliDate day = claim.marriage().marriedOn();
    JalaliDate registered = claim.marriage().registeredOn();
    JalaliDate deceased = claim.insured().deceasedOn();
    return day.isAfter(claim.evaluatedOn())
        || (registered != null && registered.isBefore(day))
        || (deceased != null && deceased.isBefore(day));
  }
}
