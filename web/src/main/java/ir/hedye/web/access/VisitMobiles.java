package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.outside.Answer;
import ir.hedye.web.outside.MobileMatch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Another mobile for somebody who is served by somebody else. They have proved with a code who they
 * are; the rest is as at the sign-in: the matching service must say that the new mobile is theirs,
 * a code goes there, entering it registers it, and the number before is told.
 */
@Component
public final class VisitMobiles {
  private static final String ATTRIBUTE = VisitMobiles.class.getName();

  private final MobileMatch match;
  private final Codes codes;
  private final CodePost post;
  private final Limits limits;
  private final MobileBook mobiles;

  VisitMobiles(MobileMatch match, Codes codes, CodePost post, Limits limits, MobileBook mobiles) {
    this.match = match;
    this.codes = codes;
    this.post = post;
    this.limits = limits;
    this.mobiles = mobiles;
  }

  /** What came of a mobile that was typed. */
  public enum Asked {
    /** A code went there, if the service says that it is theirs: that is not told apart. */
    SENT,
    UNREADABLE,
    /** The service does not answer, and that is no yes. */
    NOT_NOW,
    BUSY,
    CLOSED
  }

  /** Asks the service, and sends a code to the new mobile. */
  public Asked ask(HttpServletRequest request, Me me, String typed) {
    NationalId person = me.nationalId();
    Optional<Mobile> read = Mobile.read(Typed.withoutSpaces(typed));
    if (read.isEmpty()) {
      return Asked.UNREADABLE;
    }
    if (!post.isOpen()) {
      return Asked.CLOSED;
    }
    if (!limits.allowChange(Caller.of(request), person)) {
      return Asked.BUSY;
    }
    Answer answer = match.belongs(read.get(), person);
    if (answer == Answer.NOT_NOW) {
      return Asked.NOT_NOW;
    }
    return limits.allowCode(Caller.of(request), person)
        ? send(request, person, read.filter(_ -> answer == Answer.YES))
        : Asked.BUSY;
  }

  private Asked send(HttpServletRequest request, NationalId person, Optional<Mobile> mobile) {
    var challenge = Challenge.fresh();
    request.getSession().setAttribute(ATTRIBUTE, challenge);
    post.send(person, mobile, codes.open(challenge, new Codes.For(person, mobile, true)));
    return Asked.SENT;
  }

  /** The code that the new mobile shows; true when it is the one, and the mobile is theirs now. */
  public boolean enter(HttpServletRequest request, Me me, String typed) {
    var session = request.getSession(false);
    return session != null
        && session.getAttribute(ATTRIBUTE) instanceof Challenge challenge
        && limits.allowTry(Caller.of(request))
        && Code.read(typed)
            .map(code -> codes.enter(challenge, code))
            .filter(answer -> register(me.nationalId(), answer))
            .isPresent();
  }

  /** False also for the code of a visit before this one, of another person. */
  private boolean register(NationalId person, CodeAnswer answer) {
    Optional<Mobile> mobile =
        answer instanceof CodeAnswer.Right right && right.person().equals(person)
            ? right.newMobile()
            : Optional.empty();
    mobile.ifPresent(theirs -> {
      mobiles.register(person, theirs);
      codes.end(person); // what went to the old mobile opens nothing more
    });
    return mobile.isPresent();
  }
}
