package ir.hedye.web.access;

import ir.hedye.web.page.Argument;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Hands {@link Me} to the controllers; there is no other way to it. */
@Component
final class MeArgument extends Argument<Me> {
  MeArgument() {
    super(Me.class);
  }

  @Override
  protected Me read(NativeWebRequest request) {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof Me me) {
      return me;
    }
    throw new AccessDeniedException("nobody is signed in");
  }
}
