package ir.hedye.web.staff;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * All that a session keeps of a member of the staff. What they may do is read anew for each
 * request: a role that was taken away is gone with the next click.
 */
record Member(long id) implements AuthenticatedPrincipal, Serializable {
  static final String ROLE = "STAFF";

  private static final List<SimpleGrantedAuthority> STAFF =
      List.of(new SimpleGrantedAuthority("ROLE_" + ROLE));

  Authentication signedIn() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, STAFF);
  }

  /** The same for everybody: no session can be found by its person. */
  @Override
  public String getName() {
    return "staff";
  }

  @Override
  public String toString() {
    return "Member";
  }
}
