package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Codes.For;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives out codes. Whether the person is on file, has a mobile or neither: the same statements run,
 * the same hash is made, the same task is handed on, and the caller hears the same.
 */
@Component
final class CodeDesk {
  private final PersonFile people;
  private final Codes codes;
  private final CodePost post;
  private final Limits limits;

  CodeDesk(PersonFile people, Codes codes, CodePost post, Limits limits) {
    this.people = people;
    this.codes = codes;
    this.post = post;
    this.limits = limits;
  }

  /** Whether codes can be sent at all; the same for everybody. */
  boolean isOpen() {
    return post.isOpen();
  }

  /** A code to the mobile on file; false when it is one too many from there. */
  boolean send(HttpServletRequest request, NationalId person) {
    if (!limits.allowCode(Caller.of(request), person)) {
      return false;
    }
    give(request, new For(person, people.mobile(person), false));
    return true;
  }

  /**
   * A code to a mobile that is to be registered.
   *
   * @param mobile empty when it is not to be: then nothing goes anywhere
   */
  boolean sendToNew(HttpServletRequest request, NationalId person, Optional<Mobile> mobile) {
    if (!limits.allowCode(Caller.of(request), person)) {
      return false;
    }
    give(request, new For(person, mobile, true));
    return true;
  }

  /** Another code, to where the last one went. */
  boolean sendAgain(HttpServletRequest request, Codes.Last last) {
    return last.newMobile().isPresent()
        ? sendToNew(request, last.person(), last.newMobile())
        : send(request, last.person());
  }

  private void give(HttpServletRequest request, For whom) {
    var code = codes.open(Challenge.in(request), whom);
    post.send(whom.person(), whom.to(), code);
  }
}
