package ir.hedye.monthend.payment;

import java.util.List;

/**
 * The signatures over one manifest. As soon as one was given at the desk only those of the desk
 * count: a name typed into a command has no role (ADR 17).
 */
record Signatures(List<Signature> all) {

  /**
   * One signature.
   *
   * @param key of who signed: nobody signs twice under one key
   * @param role empty for the command
   * @param officer the officer's own key; empty for the command
   */
  record Signature(String key, String name, String role, String officer) {
    static Signature byCommand(Signer signer) {
      return new Signature(signer.key(), signer.name(), "", "");
    }

    /** A name's key holds no space, so it is never an officer's. */
    static Signature atTheDesk(Author author, SigningRole role) {
      return new Signature("officer " + author.key(), author.name(), role.name(), author.key());
    }

    boolean isOfDesk() {
      return !role.isEmpty();
    }
  }

  boolean hasDesk() {
    return all.stream().anyMatch(Signature::isOfDesk);
  }

  boolean isSignedBy(Author author) {
    return all.stream().anyMatch(signature -> signature.officer().equals(author.key()));
  }

  /** How many count. */
  int count() {
    return (int) all.stream().filter(each -> each.isOfDesk() == hasDesk()).count();
  }

  private long count(SigningRole role) {
    return all.stream().filter(signature -> signature.role().equals(role.name())).count();
  }

  /** Whether one more of this role would leave no place for the other one. */
  boolean isTaken(SigningRole role, int needed) {
    return count(role) >= needed - 1;
  }

  /** Whether so many different people signed and, at the desk, both roles. */
  boolean areComplete(int needed) {
    boolean bothRoles = count(SigningRole.MAKER) > 0 && count(SigningRole.CHECKER) > 0;
    return count() >= needed && (bothRoles || !hasDesk());
  }
}
