package ir.hedye.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the {@link Officer} to the controllers, and lets nobody pass {@link Needs}. */
@Component
public final class OfficerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final StaffBook staff;

  OfficerArgument(StaffBook staff) {
    this.staff = staff;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new NeedsCheck(staff)).addPathPatterns(StaffDoors.HOME, StaffDoors.ALL);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Officer.class;
  }

  @Override
  public Officer resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer page,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
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
