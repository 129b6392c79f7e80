package ir.hedye.web.access;

import ir.hedye.web.page.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a person's sessions once their mobile is another one, whoever changed it: whoever signed in
 * by the old one may be why it was changed. The session that registered the new one goes on.
 */
final class StillTheirs extends OncePerRequestFilter {
  private final PersonFile people;

  StillTheirs(PersonFile people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof Me me && !isTheirs(request, me)) {
      SecurityContextHolder.clearContext();
      request.getSession().invalidate();
      response.sendRedirect(Language.of(request).address(Doors.EXPIRED));
      return;
    }
    chain.doFilter(request, response);
  }

  /** Pictures and style sheets are everybody's: for them no session is looked up. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  private boolean isTheirs(HttpServletRequest request, Me me) {
    return SignedInBy.in(request)
        .filter(by -> by.equals(people.signsInBy(me.nationalId())))
        .isPresent();
  }
}
