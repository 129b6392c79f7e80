package ir.hedye.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people see when there is no page: what happened and where to go, never a trace. Below {@code
 * /api} it is a problem detail.
 */
@Controller
final class ErrorPages implements ErrorController {
  private final Assets assets;

  ErrorPages(Assets assets) {
    this.assets = assets;
  }

  @RequestMapping("/error")
  ModelAndView error(
      HttpServletRequest request,
      @RequestParam(name = "lang", required = false) @Nullable String lang) {
    HttpStatusCode status = status(request);
    if (isForMachines(request)) {
      var problem = new ModelAndView(new Problem(status));
      problem.setStatus(status);
      return problem;
    }
    var words = Words.of(Language.asked(lang), ErrorPages.class);
    String kind = kind(status);
    var frame = new Frame(words, words.say(kind + ".title"), "/", assets);
    var page = new ModelAndView("page/error", Map.of("frame", frame, "kind", kind));
    page.setStatus(status);
    return page;
  }

  private static boolean isForMachines(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        && asked.startsWith("/api/");
  }

  private static HttpStatusCode status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatusCode.valueOf(code)
        : HttpStatus.NOT_FOUND;
  }

  private static String kind(HttpStatusCode status) {
    if (status.is5xxServerError()) {
      return "error.500";
    }
    return status.value() == HttpStatus.NOT_FOUND.value() ? "error.404" : "error.400";
  }
}
