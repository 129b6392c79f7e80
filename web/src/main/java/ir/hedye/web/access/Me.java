package ir.hedye.web.access;

import ir.hedye.law.value.NationalId;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The insured person who is signed in. A controller of the portal takes this as an argument and
 * asks nobody else whose file to open: no address and no form names a person.
 */
public record Me(long number) implements AuthenticatedPrincipal, Serializable {
  public static Me of(NationalId person) {
    return new Me(Long.parseLong(person.text()));
  }

  public NationalId nationalId() {
    return NationalId.of(number);
  }

  /** What frameworks print of a signed-in person: nothing of theirs. */
  @Override
  public String getName() {
    return "insured person";
  }

  @Override
  public String toString() {
    return "Me";
  }
}
