package ir.hedye.web.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A code as somebody entered it, to be tried. */
final class CodeEntry extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final transient Challenge challenge;
  private final transient Code code;

  CodeEntry(Challenge challenge, Code code) {
    super(List.<GrantedAuthority>of());
    this.challenge = challenge;
    this.code = code;
  }

  Challenge challenge() {
    return challenge;
  }

  Code code() {
    return code;
  }

  @Override
  public Object getCredentials() {
    return code;
  }

  @Override
  public Object getPrincipal() {
    return challenge;
  }
}
