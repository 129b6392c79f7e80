package ir.hedye.web.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address below /desk, as the running application answers it. */
record DeskRoute(String method, String pattern, Optional<Action> needs) {
  /** All of them but the ways in, which need nobody. */
  static List<DeskRoute> all(ApplicationContext context) {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
        .filter(route -> route.pattern.equals("/desk") || route.pattern.startsWith("/desk/"))
        .filter(route -> !route.pattern.equals("/desk/sign-in"))
        .filter(route -> !route.pattern.startsWith("/desk/sign-in/"))
        .sorted(java.util.Comparator.comparing(DeskRoute::toString))
        .toList();
  }

  private static Stream<DeskRoute> routes(RequestMappingInfo info, HandlerMethod handler) {
    var needs = Optional.ofNullable(handler.getMethodAnnotation(Needs.class)).map(Needs::value);
    var methods = info.getMethodsCondition().getMethods();
    var all =
        methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : List.copyOf(methods);
    return info.getPatternValues().stream()
        .flatMap(pattern -> all.stream().map(one -> new DeskRoute(one.name(), pattern, needs)));
  }

  boolean isPage() {
    return method.equals("GET");
  }

  boolean namesACase() {
    return pattern.contains("{");
  }

  boolean isAllowed(Role role) {
    return needs.filter(action -> RoleTable.allows(role, action)).isPresent();
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
