package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A proposal after it was judged.
 *
 * @param daysInside of a window's edge, else 0
 */
record Draft(Correction.Kind kind, Correction.About about, int daysInside, List<Line> lines) {

  /** One fact, as it is and as it is to be. */
  record Line(FactKey key, String before, String after, boolean lifts) {}

  static Correction.About person(NationalId id) {
    return new Correction.About(
        Optional.of(id), OptionalLong.empty(), Optional.empty(), Optional.empty(), "");
  }

  static Correction.About month(NationalId id, JalaliMonth month, String workshop) {
    return new Correction.About(
        Optional.of(id), OptionalLong.empty(), Optional.empty(), Optional.of(month), workshop);
  }

  static Correction.About event(long event) {
    return new Correction.About(
        Optional.empty(), OptionalLong.of(event), Optional.empty(), Optional.empty(), "");
  }

  static Correction.About window(NationalId id, long event, Role role, JalaliMonth month) {
    return new Correction.About(
        Optional.of(id), OptionalLong.of(event), Optional.of(role), Optional.of(month), "");
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "draft " + kind;
  }
}
