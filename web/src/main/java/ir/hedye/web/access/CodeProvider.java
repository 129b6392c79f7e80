package ir.hedye.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Tries an entered code; the right one signs its person in. */
@Component
final class CodeProvider implements AuthenticationProvider {
  private static final List<SimpleGrantedAuthority> INSURED =
      List.of(new SimpleGrantedAuthority("ROLE_INSURED"));

  private final Codes codes;
  private final MobileBook mobiles;

  CodeProvider(Codes codes, MobileBook mobiles) {
    this.codes = codes;
    this.mobiles = mobiles;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return authentication == CodeEntry.class;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication authentication) {
    var entry = (CodeEntry) authentication;
    return switch (codes.enter(entry.challenge(), entry.code())) {
      case CodeAnswer.Right right -> signedIn(right);
      case CodeAnswer.Wrong wrong -> throw new CodeRefused(CodeRefused.Why.WRONG);
      case CodeAnswer.Dead dead -> throw new CodeRefused(CodeRefused.Why.DEAD);
    };
  }

  private Authentication signedIn(CodeAnswer.Right right) {
    right
        .newMobile()
        .ifPresent(mobile -> {
          mobiles.register(right.person(), mobile);
          codes.end(right.person()); // what went to the old mobile opens nothing more
        });
    return UsernamePasswordAuthenticationToken.authenticated(Me.of(right.person()), null, INSURED);
  }
}
