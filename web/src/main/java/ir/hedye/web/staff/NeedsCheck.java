package ir.hedye.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Compares what a page needs with what its visitor may now; a page that names no need is closed to
 * everybody.
 */
final class NeedsCheck implements HandlerInterceptor {
  private static final String OFFICER = Officer.class.getName();

  private final StaffBook staff;

  NeedsCheck(StaffBook staff) {
    this.staff = staff;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || StaffDoors.isSignIn(request)) {
      return true;
    }
    var officer = member().flatMap(staff::officer);
    if (officer.isEmpty()) {
      StaffDoors.signOut(request, response);
      return false;
    }
    var needs = method.getMethodAnnotation(Needs.class);
    if (needs == null || !officer.get().may(needs.value())) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return false;
    }
    request.setAttribute(OFFICER, officer.get());
    return true;
  }

  /** Whoever passed the check of this request. */
  static Optional<Officer> passed(HttpServletRequest request) {
    return Optional.ofNullable((Officer) request.getAttribute(OFFICER));
  }

  private static Optional<Member> member() {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof Member member
        ? Optional.of(member)
        : Optional.empty();
  }
}
