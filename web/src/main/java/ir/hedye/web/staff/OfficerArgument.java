package ir.hedye.web.staff;

import ir.hedye.web.page.Argument;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;

/** Hands the {@link Officer} to the controllers, and lets nobody pass {@link Needs}. */
@Component
public final class OfficerArgument extends Argument<Officer> {
  private final StaffBook staff;

  OfficerArgument(StaffBook staff) {
    super(Officer.class);
    this.staff = staff;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new NeedsCheck(staff)).addPathPatterns(StaffDoors.HOME, StaffDoors.ALL);
  }

  @Override
  protected Officer read(NativeWebRequest request) {
    return of(request);
  }

  /**
   * Whoever passed the check of this request.
   *
   * @throws AccessDeniedException for nobody
   */
  public static Officer of(NativeWebRequest request) {
    return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
        .flatMap(NeedsCheck::passed)
        .orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
  }
}
