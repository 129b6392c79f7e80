package ir.hedye.web.staff;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.access.Attempts;
import ir.hedye.web.page.Surroundings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs a local account in; only where local accounts are switched on, as in the demo. */
@Component
final class LocalSignIn implements AuthenticationProvider {
  static final String NAME = "name";
  static final String PASSWORD = "password";

  /** The same for every account, so that each takes the same time. */
  static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder();

  /** Of no password: an unknown name takes as long as a known one. */
  private static final String NOBODY = ENCODER.encode("nobody");

  private final StaffBook staff;
  private final Attempts attempts;
  private final boolean open;

  LocalSignIn(StaffBook staff, Attempts attempts, Surroundings surroundings) {
    this.staff = staff;
    this.attempts = attempts;
    this.open = surroundings.isOn(StaffSettings.LOCAL);
  }

  boolean isOpen() {
    return open;
  }

  /** Whether a try still counts; asked once, before the password is looked at. */
  private enum Turn {
    ALLOWED,
    TOO_MANY
  }

  Object turn(HttpServletRequest request) {
    String name = Objects.requireNonNullElse(request.getParameter(NAME), "").strip();
    return attempts.allow(request, name) ? Turn.ALLOWED : Turn.TOO_MANY;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    if (asked.getDetails() != Turn.ALLOWED) {
      throw new LockedException("too many tries");
    }
    String name = asked.getName();
    String password = String.valueOf(asked.getCredentials());
    boolean right = ENCODER.matches(password, staff.passwordOf(name).orElse(NOBODY));
    return staff
        .find("", name)
        .filter(_ -> open && right)
        .map(Member::signedIn)
        .orElseThrow(() -> new BadCredentialsException("no such account"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return kind == UsernamePasswordAuthenticationToken.class;
  }
}
