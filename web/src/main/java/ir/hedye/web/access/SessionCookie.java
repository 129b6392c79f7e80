package ir.hedye.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session. Over TLS its name begins with {@code __Host-}: then browsers take it
 * from us alone, over TLS alone. Strict would be too much: who comes from the Organization's site
 * would seem signed out.
 */
final class SessionCookie implements CookieSerializer {
  private static final String NAME = "session";

  private final CookieSerializer overTls = cookie("__Host-" + NAME, true);
  private final CookieSerializer plain = cookie(NAME, false);

  private static CookieSerializer cookie(String name, boolean secure) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setUseSecureCookie(secure);
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    return cookie;
  }

  @Override
  public void writeCookieValue(CookieValue value) {
    of(value.getRequest()).writeCookieValue(value);
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return of(request).readCookieValues(request);
  }

  private CookieSerializer of(HttpServletRequest request) {
    return request.isSecure() ? overTls : plain;
  }
}
