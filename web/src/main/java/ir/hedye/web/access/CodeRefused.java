package ir.hedye.web.access;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;

/** Nobody was signed in, and why: a word for the page, nothing about a person. */
final class CodeRefused extends AuthenticationException {
  private static final long serialVersionUID = 1;

  private final Why why;

  /** The reasons there are. */
  enum Why {
    /** Not six digits: no try was used. */
    UNREADABLE,
    /** Another code than the one that is open. */
    WRONG,
    /** No code is open any more. */
    DEAD,
    /** Too many tries from here. */
    BUSY;

    /** As it stands in an address. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CodeRefused(Why why) {
    super("no sign-in: " + why);
    this.why = why;
  }

  Why why() {
    return why;
  }
}
