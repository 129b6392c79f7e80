package ir.hedye.web.access;

import ir.hedye.monthend.feed.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Ties an open code to the session that asked for it: a secret that the session alone keeps. Code
 * and national ID are worth nothing without it.
 */
record Challenge(UUID secret) implements Serializable {
  private static final String ATTRIBUTE = Challenge.class.getName();

  static Challenge fresh() {
    return new Challenge(UUID.randomUUID());
  }

  /** The session's own, made when there is none. */
  static Challenge in(HttpServletRequest request) {
    return openIn(request)
        .orElseGet(() -> {
          var fresh = fresh();
          request.getSession().setAttribute(ATTRIBUTE, fresh);
          return fresh;
        });
  }

  /** The session's own, if it asked for a code. */
  static Optional<Challenge> openIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof Challenge open
        ? Optional.of(open)
        : Optional.empty();
  }

  /** What the database knows it by. */
  byte[] key() {
    return Seal.sha256().digest(secret.toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "Challenge[…]";
  }
}
