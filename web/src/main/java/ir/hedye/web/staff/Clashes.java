package ir.hedye.web.staff;

import static ir.hedye.web.staff.Role.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which two roles nobody holds at once: who watches does not act, who gives roles has none of the
 * others, who settles facts does not pay, who proposes does not confirm (ADR 19).
 */
final class Clashes {
  /** These go with no other at all. */
  private static final Set<Role> ALONE = EnumSet.of(AUDITOR, IT_OPERATOR, BROKER);

  /** Of each of these sets nobody holds two. */
  private static final Set<Set<Role>> ONE_OF =
      Set.of(
          EnumSet.of(FINANCE_MAKER, FINANCE_CHECKER),
          EnumSet.of(BRANCH_OFFICER, BRANCH_HEAD),
          EnumSet.of(BRANCH_OFFICER, PROVINCIAL_OFFICE),
          EnumSet.of(BRANCH_OFFICER, HEADQUARTERS));

  /** Who settles the facts of a case, or tells them. */
  private static final Set<Role> OF_FACTS =
      EnumSet.of(BRANCH_OFFICER, BRANCH_HEAD, PROVINCIAL_OFFICE, HEADQUARTERS);

  private static final Set<Role> OF_MONEY = EnumSet.of(FINANCE_MAKER, FINANCE_CHECKER);

  private Clashes() {}

  static boolean between(Role one, Role other) {
    return one != other
        && (ALONE.contains(one)
            || ALONE.contains(other)
            || ONE_OF.stream().anyMatch(set -> set.contains(one) && set.contains(other))
            || apart(one, other)
            || apart(other, one));
  }

  private static boolean apart(Role one, Role other) {
    return (OF_FACTS.contains(one) && OF_MONEY.contains(other))
        || (one == CALL_CENTRE && (OF_FACTS.contains(other) || OF_MONEY.contains(other)));
  }
}
