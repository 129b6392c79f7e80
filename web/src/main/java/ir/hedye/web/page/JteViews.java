package ir.hedye.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds a page's template, compiled with the program: {@code month/month} is month/month.jte. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class JteViews implements ViewResolver {
  private static final String TEMPLATES_PACKAGE = "ir.hedye.web";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          Path.of("."), ContentType.Html, JteViews.class.getClassLoader(), TEMPLATES_PACKAGE);

  @Override
  public @Nullable View resolveViewName(String viewName, Locale locale) {
    // Spring asks the next resolver when there is none.
    return Optional.of(viewName + ".jte")
        .filter(engine::hasTemplate)
        .map(JteView::new)
        .orElse(null);
  }

  private final class JteView implements View {
    private final String template;

    JteView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=utf-8";
    }

    /** The page is whole before its first byte goes out, so a failure never shows half of it. */
    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var output = new Utf8ByteOutput();
      var page = model == null ? Map.<String, Object>of() : Map.<String, Object>copyOf(model);
      engine.render(template, page, output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
