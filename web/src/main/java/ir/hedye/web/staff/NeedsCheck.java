package ir.hedye.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Compares what a page needs with what its visitor may; a page that needs nothing is closed. */
final class NeedsCheck implements HandlerInterceptor {
  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || isSignIn(request)) {
      return true;
    }
    var needs = method.getMethodAnnotation(Needs.class);
    boolean allowed =
        needs != null
            && OfficerArgument.signedIn().filter(officer -> officer.may(needs.value())).isPresent();
    if (!allowed) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
    return allowed;
  }

  private static boolean isSignIn(HttpServletRequest request) {
    return request.getServletPath().startsWith(StaffDoors.SIGN_IN);
  }
}
