package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * One-time codes of people who are served by somebody else. Each is tied to the server's session by
 * a secret of its own kind, so it never signs anybody in; in all else it is a code like the others:
 * sent to the mobile on file, five minutes, five tries, and nobody hears whether there is a person.
 */
@Component
public final class VisitCodes {
  private static final String ATTRIBUTE = VisitCodes.class.getName();

  private final PersonFile people;
  private final Codes codes;
  private final CodePost post;
  private final Limits limits;

  VisitCodes(PersonFile people, Codes codes, CodePost post, Limits limits) {
    this.people = people;
    this.codes = codes;
    this.post = post;
    this.limits = limits;
  }

  /** Whether codes can be sent at all. */
  public boolean isOpen() {
    return post.isOpen();
  }

  /**
   * Sends a code to the person's mobile on file; false when it is one too many from there.
   *
   * @param allowed whether it may go anywhere; if not, nobody is told and no code will be right
   */
  public boolean send(HttpServletRequest request, NationalId person, boolean allowed) {
    if (!limits.allowCode(Caller.of(request), person)) {
      return false;
    }
    var challenge = Challenge.fresh();
    request.getSession().setAttribute(ATTRIBUTE, challenge);
    Optional<Mobile> mobile = people.mobile(person).filter(_ -> allowed);
    var code = codes.open(challenge, new Codes.For(person, mobile, false));
    post.send(person, mobile, code);
    return true;
  }

  /** Whose code that is; empty when it is not the right one, too late or tried too often. */
  public Optional<Me> enter(HttpServletRequest request, String typed) {
    var session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(ATTRIBUTE) instanceof Challenge challenge)
        || !limits.allowTry(Caller.of(request))) {
      return Optional.empty();
    }
    return Code.read(typed)
        .map(code -> codes.enter(challenge, code))
        .flatMap(answer ->
            answer instanceof CodeAnswer.Right right
                ? Optional.of(Me.of(right.person()))
                : Optional.empty());
  }
}
