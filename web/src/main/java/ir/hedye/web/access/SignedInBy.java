package ir.hedye.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * The mobile by which a session was opened. Once it is no longer the person's, the session is no
 * longer theirs.
 *
 * @param mobile as on file; empty for none
 */
record SignedInBy(String mobile) implements Serializable {
  private static final String ATTRIBUTE = SignedInBy.class.getName();

  void keepIn(HttpServletRequest request) {
    request.getSession().setAttribute(ATTRIBUTE, this);
  }

  static Optional<SignedInBy> in(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedInBy known
        ? Optional.of(known)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "SignedInBy[…]";
  }
}
