package ir.hedye.monthend.correction;

import ir.hedye.law.value.Folding;

/**
 * Who acts on a correction.
 *
 * @param id the officer's own name in the books, one a person for ever; never a national ID
 * @param role in which they act, such as {@code BRANCH_OFFICER}
 */
public record Actor(String id, String role) {
  public Actor {
    id = Folding.fold(id);
    role = Folding.fold(role);
    if (id.isEmpty() || role.isEmpty()) {
      throw new IllegalArgumentException("nobody acts without a name and a role");
    }
  }

  /** Whether this is that person, in whatever role: what they proposed, they cannot confirm. */
  public boolean isSamePersonAs(Actor other) {
    return id.equals(other.id);
  }

  /** Whether both act in one role: a second signature is of another. */
  public boolean isOfSameRoleAs(Actor other) {
    return role.equals(other.role);
  }
}
