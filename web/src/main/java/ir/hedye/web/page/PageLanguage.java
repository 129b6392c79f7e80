package ir.hedye.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** An answer's language is the one its address asks for, whatever the browser prefers. */
@Component("localeResolver")
final class PageLanguage implements LocaleResolver {
  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Locale.of(Language.asked(request.getParameter("lang")).code());
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the address decides the language");
  }
}
