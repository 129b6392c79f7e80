package ir.hedye.web.staff;

import static ir.hedye.web.staff.Action.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which role may do what; the one table that allows anything. It stands in ARCHITECTURE.md too. */
public final class RoleTable {
  private static final Map<Role, Set<Action>> ALLOWED = new EnumMap<>(Role.class);

  static {
    allow(Role.BRANCH_OFFICER, READ_FILE, ASSIST, SEE_QUEUE, HANDLE_REQUEST);
    allow(Role.BRANCH_OFFICER, PROPOSE_CORRECTION, SEE_NEAR_MISSES, SEE_OVERSIGHT);
    allow(Role.BRANCH_HEAD, READ_FILE, SEE_QUEUE, HANDLE_REQUEST, CONFIRM_CORRECTION);
    allow(Role.BRANCH_HEAD, SEE_NEAR_MISSES, SEE_OVERSIGHT, SEE_NAMES);
    allow(Role.BROKER, ASSIST);
    allow(Role.CALL_CENTRE, READ_FILE);
    allow(Role.PROVINCIAL_OFFICE, READ_FILE, SEE_QUEUE, HANDLE_REQUEST, CONFIRM_CORRECTION);
    allow(Role.PROVINCIAL_OFFICE, SEE_NEAR_MISSES, SEE_OVERSIGHT, SEE_NAMES);
    allow(Role.PUBLIC_RELATIONS, SEE_OVERSIGHT);
    allow(Role.HEADQUARTERS, READ_FILE, SEE_QUEUE, HANDLE_REQUEST, PROPOSE_CORRECTION);
    allow(Role.HEADQUARTERS, CONFIRM_CORRECTION, SEE_REGISTRY, SEE_CALENDAR, REHEARSE, RUN_MONTH);
    allow(Role.HEADQUARTERS, SEE_SAMPLE, SWITCH_AUTOMATION, SEE_WARNINGS, SEE_NEAR_MISSES, FREEZE);
    allow(Role.HEADQUARTERS, SEE_OVERSIGHT, SEE_NAMES);
    allow(Role.FINANCE_MAKER, SEE_BATCH, SIGN_AS_MAKER, DROP_LINE, FREEZE, TAKE_BANK_RESULT);
    allow(Role.FINANCE_MAKER, SEE_BOOKS, SEE_OVERSIGHT);
    allow(Role.FINANCE_CHECKER, SEE_BATCH, SIGN_AS_CHECKER, FREEZE, RELEASE, SEE_BOOKS);
    allow(Role.FINANCE_CHECKER, SEE_OVERSIGHT);
    allow(Role.IT_OPERATOR, SEE_CALENDAR, SEE_REGISTRY, GIVE_ROLES, SEE_MACHINES);
    allow(Role.AUDITOR, READ_FILE, SEE_QUEUE, SEE_BATCH, SEE_BOOKS, SEE_CALENDAR, SEE_REGISTRY);
    allow(Role.AUDITOR, SEE_SAMPLE, SEE_WARNINGS, SEE_OVERSIGHT, SEE_NAMES, READ_JOURNAL);
  }

  private RoleTable() {}

  private static void allow(Role role, Action... actions) {
    var allowed = ALLOWED.computeIfAbsent(role, _ -> EnumSet.of(ENTER));
    allowed.addAll(Set.of(actions));
  }

  /** Whether that role may do that at all; where, its {@link Scope} says. */
  public static boolean allows(Role role, Action action) {
    return ALLOWED.getOrDefault(role, Set.of()).contains(action);
  }
}
