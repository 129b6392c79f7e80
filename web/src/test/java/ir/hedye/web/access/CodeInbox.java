package ir.hedye.web.access;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.page.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** In tests alone: takes codes in place of the SMS, unless a test wants the real way. */
@Component
@Primary
public final class CodeInbox implements CodePost {
  /** Set to "sms" in a test's environment, codes go the real way. */
  static final String WAY = "HEDYE_TEST_CODES";

  private final SmsCodePost real;
  private final boolean isReal;
  private final List<Sent> all = new CopyOnWriteArrayList<>();

  record Sent(NationalId person, Optional<Mobile> mobile, Code code) {}

  CodeInbox(SmsCodePost real, Surroundings surroundings) {
    this.real = real;
    this.isReal = "sms".equals(surroundings.environment().get(WAY));
  }

  @Override
  public boolean isOpen() {
    return !isReal || real.isOpen();
  }

  @Override
  public void send(NationalId person, Optional<Mobile> mobile, Code code) {
    if (isReal) {
      real.send(person, mobile, code);
    }
    all.add(new Sent(person, mobile, code));
  }

  List<Sent> all() {
    return all;
  }

  /** What the person's telephone shows. */
  public Optional<String> last(NationalId person) {
    return all.reversed().stream()
        .filter(sent -> sent.person.equals(person) && sent.mobile.isPresent())
        .map(sent -> sent.code.digits())
        .findFirst();
  }
}
