package ir.hedye.web.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that some controller answers, read from the running application. */
public record Routes(List<Route> all) {
  /** One of them, with something put in for what changes. */
  public record Route(String method, String pattern) {
    /** A concrete path. */
    public String path() {
      return pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "1");
    }

    public boolean isForPrograms() {
      return pattern.startsWith("/api/");
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  public static Routes of(ApplicationContext context) {
    var mapping =
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    return new Routes(
        mapping.getHandlerMethods().keySet().stream()
            .flatMap(Routes::routes)
            .sorted(Comparator.comparing(Route::toString))
            .toList());
  }

  private static Stream<Route> routes(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(pattern ->
            methods.isEmpty()
                ? Stream.of(new Route("GET", pattern), new Route("POST", pattern))
                : methods.stream().map(method -> new Route(method.name(), pattern)));
  }
}
