package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.synth.Marriage.Entry;
import ir.hedye.monthend.synth.Marriage.Registration;
import ir.hedye.monthend.synth.Marriage.Side;
import ir.hedye.monthend.synth.Marriage.Wedding;
import org.jspecify.annotations.Nullable;

/**
 * What has become of earlier events since the last delivery: most are repeated as they were, some
 * corrected, a few revoked.
 */
final class RegistryNews {
  private static final double REVOKED = 0.0007;
  private static final double REVOKED_WHEN_RECENT = 0.012;
  private static final double REINSTATED = 0.02;
  private static final double CORRECTED = 0.006;
  private static final double CORRECTED_WHEN_RECENT = 0.02;
  private static final double REGISTERED_AT_LAST = 0.3;
  private static final int RECENT_DAYS = 70;

  private final SynthOrder order;
  private final JalaliDate asOf;

  RegistryNews(SynthOrder order, JalaliDate asOf) {
    this.order = order;
    this.asOf = asOf;
  }

  /** The event as the next delivery has it. */
  Marriage next(Marriage before) {
    Marriage after = become(before, order.dice(Purpose.REGISTRY_NEWS, before.entry().event()));
    if (after.equals(before)) {
      return before;
    }
    Entry entry = after.entry();
    return after.with(new Entry(entry.event(), entry.version() + 1, entry.revoked()));
  }

  private Marriage become(Marriage marriage, Dice dice) {
    Entry entry = marriage.entry();
    boolean recent = marriage.wedding().on().plusDays(RECENT_DAYS).isAfter(asOf);
    double revoking = entry.revoked() ? REINSTATED : recent ? REVOKED_WHEN_RECENT : REVOKED;
    if (dice.chance(revoking)) {
      return marriage.with(new Entry(entry.event(), entry.version(), !entry.revoked()));
    }
    Registration registration = marriage.wedding().registration();
    boolean unregistered = registration.on() == null || registration.office().isEmpty();
    if (unregistered && dice.chance(REGISTERED_AT_LAST)) {
      return registered(marriage, dice);
    }
    return dice.chance(recent ? CORRECTED_WHEN_RECENT : CORRECTED)
        ? corrected(marriage, dice)
        : marriage;
  }

  private Marriage registered(Marriage marriage, Dice dice) {
    Wedding wedding = marriage.wedding();
    JalaliDate on = asOf.plusDays(dice.between(1, Months.daysBetween(asOf, order.at())));
    return marriage.with(
        new Wedding(
            wedding.permanent(),
            wedding.on(),
            new Registration(on, Integer.toString(dice.between(1, 90))),
            wedding.province()));
  }

  private Marriage corrected(Marriage marriage, Dice dice) {
    Wedding was = marriage.wedding();
    Registration registration = was.registration();
    return switch (dice.between(0, 9)) {
      case 0, 1, 2 -> onAnotherDay(marriage, -dice.between(1, 12));
      case 3 -> onAnotherDay(marriage, -dice.between(28, 75));
      case 4 ->
          marriage.with(new Wedding(!was.permanent(), was.on(), registration, was.province()));
      case 5, 6 -> {
        var moved = new Registration(registration.on(), Integer.toString(dice.between(1, 90)));
        yield marriage.with(new Wedding(was.permanent(), was.on(), moved, was.province()));
      }
      case 7 -> marriage.with(recounted(marriage.husband()), marriage.wife());
      case 8 -> marriage.with(marriage.husband(), recounted(marriage.wife()));
      default -> marriage.with(marriage.husband(), reborn(marriage.wife(), dice));
    };
  }

  private static Marriage onAnotherDay(Marriage marriage, int days) {
    Wedding was = marriage.wedding();
    return marriage.with(
        new Wedding(was.permanent(), was.on().plusDays(days), was.registration(), was.province()));
  }

  private static Side recounted(Side side) {
    return side.prior() < 0 ? side : new Side(side.id(), side.birth(), side.prior() == 0 ? 1 : 0);
  }

  private static Side reborn(Side side, Dice dice) {
    @Nullable JalaliDate birth = side.birth();
    return birth == null
        ? side
        : new Side(side.id(), RegistryClerk.slipped(birth, dice), side.prior());
  }
}
