package ir.hedye.web.marriage;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Typed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed.
 *
 * @param pledged whether the pledge was ticked that this is the first marriage
 */
public record Entry(String spouse, String day, boolean pledged) {
  public static final Entry EMPTY = new Entry("", "", false);

  /** What can be wrong with it; nothing of that tells anything about anybody. */
  enum Fault {
    SPOUSE,
    /** One's own national ID. */
    OWN,
    DAY,
    /** A day to come. */
    FUTURE,
    PLEDGE;

    /** The field that it is about. */
    String field() {
      return switch (this) {
        case SPOUSE, OWN -> "spouse";
        case DAY, FUTURE -> "day";
        case PLEDGE -> "pledge";
      };
    }
  }

  private Optional<NationalId> readSpouse() {
    return NationalId.read(Typed.withoutSpaces(spouse));
  }

  Set<Fault> faults(NationalId own, JalaliDate today) {
    var faults = EnumSet.noneOf(Fault.class);
    var other = readSpouse();
    if (other.isEmpty()) {
      faults.add(Fault.SPOUSE);
    } else if (other.get().equals(own)) {
      faults.add(Fault.OWN);
    }
    var contract = Typed.day(day);
    if (contract.isEmpty()) {
      faults.add(Fault.DAY);
    } else if (contract.get().isAfter(today)) {
      faults.add(Fault.FUTURE);
    }
    if (!pledged) {
      faults.add(Fault.PLEDGE);
    }
    return faults;
  }

  /** What is meant, where nothing is wrong with it. */
  Wish wish() {
    return new Wish(readSpouse().orElseThrow(), Typed.day(day).orElseThrow());
  }

  @Override
  public String toString() {
    return "Entry[…]";
  }
}
