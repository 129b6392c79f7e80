package ir.hedye.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the frame of a portal page knows about its visitor. A controller takes it as an argument.
 *
 * @param language the one that the address asks for
 * @param token that every form sends along; without it nothing is done (CSRF)
 * @param signedIn whether the frame offers the way out
 */
public record Visit(Language language, Optional<Token> token, boolean signedIn) {

  /** Where a signed-in person's own file begins. */
  public static final String HOME = "/me";

  /** The role of whoever is signed in to the portal; a member of the staff is not. */
  private static final String INSURED = "INSURED";

  /** A hidden field of a form. */
  public record Token(String name, String value) {
    @Override
    public String toString() {
      return "Token[…]";
    }
  }

  /** Of a page that is the same for everybody. */
  static Visit none(Language language) {
    return new Visit(language, Optional.empty(), false);
  }

  public static Visit of(HttpServletRequest request) {
    var token =
        Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
            .map(known -> new Token(known.getParameterName(), known.getToken()));
    return new Visit(Language.of(request), token, request.isUserInRole(INSURED));
  }

  /** Whether the page belongs to the portal, where people sign in. */
  boolean isPortal() {
    return token.isPresent();
  }
}
