package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A correction as it stands.
 *
 * @param changes what it changes, field by field
 * @param decided who confirmed, refused or withdrew it; empty while it is open
 */
public record Correction(
    long id,
    Kind kind,
    State state,
    About about,
    List<Change> changes,
    Evidence evidence,
    Step proposed,
    Optional<Step> decided,
    Set<Long> supersedes) {

  /** Its kinds. */
  public enum Kind {
    MONTH("سابقهٔ یک ماه"),
    WINDOW_EDGE("روزهای کار درون بازهٔ پنج‌ساله"),
    EVENT("دادهٔ ثبت احوال"),
    IDENTITY("هویت در پروندهٔ بیمه"),
    LIFT("برداشتن اصلاح پیشین");

    private final String persian;

    Kind(String persian) {
      this.persian = persian;
    }

    public String persian() {
      return persian;
    }
  }

  /** Its states; only a confirmed one changes a decision. */
  public enum State {
    PROPOSED("در انتظار تأیید"),
    CONFIRMED("تأیید شده"),
    REFUSED("رد شده"),
    WITHDRAWN("پس گرفته شده");

    private final String persian;

    State(String persian) {
      this.persian = persian;
    }

    public String persian() {
      return persian;
    }
  }

  /**
   * Whom or what it is about, as far as its kind names it.
   *
   * @param workshop empty where none was named
   */
  public record About(
      Optional<NationalId> person,
      OptionalLong event,
      Optional<Role> role,
      Optional<JalaliMonth> month,
      String workshop) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "about";
    }
  }

  /**
   * One fact before and after: days yyyy-MM-dd; {@code CONTRACT} as the registry's file writes it;
   * a month's rows one a line, {@code category,basis,days,wage,start,leave}.
   *
   * @param lifts the fact is given back to the feeds; {@code after} is what they said at that time
   * @param supersededBy the later correction that took this fact over
   */
  public record Change(
      Field field, String before, String after, boolean lifts, OptionalLong supersededBy) {

    /** The rows of a month before and after; only of {@link Field#MONTH}. */
    public List<GivenRow> rowsBefore() {
      return GivenRow.read(before);
    }

    public List<GivenRow> rowsAfter() {
      return GivenRow.read(after);
    }

    /** A log never carries a person. */
    @Override
    public String toString() {
      return field.name();
    }
  }

  /** Who did something, and when. */
  public record Step(Actor by, OffsetDateTime at) {}

  /** Whether at least one of its facts is what it says. */
  public boolean isInForce() {
    return state == State.CONFIRMED
        && changes.stream().anyMatch(change -> change.supersededBy().isEmpty());
  }
}
