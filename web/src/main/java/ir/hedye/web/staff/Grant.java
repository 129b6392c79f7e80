package ir.hedye.web.staff;

import java.io.Serializable;

/** A role somebody was given, and where it holds. */
public record Grant(Role role, Scope scope) implements Serializable {
  boolean allows(Action action) {
    return RoleTable.allows(role, action);
  }
}
