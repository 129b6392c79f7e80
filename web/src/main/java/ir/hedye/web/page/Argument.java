package ir.hedye.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a value of that type, read from the request, to the controllers that ask for one. */
public abstract class Argument<T> implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final Class<T> type;

  protected Argument(Class<T> type) {
    this.type = type;
  }

  /** The value of that request. */
  protected abstract T read(NativeWebRequest request);

  @Override
  public final void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public final boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == type;
  }

  @Override
  public final T resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer page,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return read(request);
  }
}
