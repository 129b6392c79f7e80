package ir.hedye.web.staff;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs a local account in; only where local accounts are switched on, as in the demo. */
@Component
final class LocalSignIn implements AuthenticationProvider {
  /** Of no password: an unknown name takes as long as a known one. */
  private static final String NOBODY = new BCryptPasswordEncoder().encode("nobody");

  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
  private final StaffBook staff;
  private final boolean open;

  LocalSignIn(StaffBook staff, Surroundings surroundings) {
    this.staff = staff;
    this.open = surroundings.text(StaffSettings.LOCAL).filter("on"::equals).isPresent();
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName();
    String password = String.valueOf(asked.getCredentials());
    boolean right = encoder.matches(password, staff.passwordOf(name).orElse(NOBODY));
    if (!open || !right) {
      throw new BadCredentialsException("no such account");
    }
    return staff
        .find("", name)
        .map(officer ->
            UsernamePasswordAuthenticationToken.authenticated(
                officer, null, AuthorityUtils.createAuthorityList("ROLE_STAFF")))
        .orElseThrow(() -> new BadCredentialsException("no such account"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return kind == UsernamePasswordAuthenticationToken.class;
  }
}
