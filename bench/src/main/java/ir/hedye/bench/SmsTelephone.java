package ir.hedye.bench;

import ir.hedye.monthend.demo.SmscMessage;
import ir.hedye.monthend.demo.SmscStub;
import java.util.concurrent.locks.LockSupport;

/**
 * The telephone of one person, at the message centre's stub.
 *
 * @param mobile 09…
 */
record SmsTelephone(SmscStub centre, String mobile) {
  private static final int LOOKS_MAX = 3_000;
  private static final long BETWEEN_LOOKS_NANOS = 10_000_000;

  /** The digits of the last SMS, once it has come. */
  String code() {
    for (int look = 0; look < LOOKS_MAX; look++) {
      for (SmscMessage message : centre.messages().reversed()) {
        if (message.way().to().endsWith(mobile.substring(1))) {
          return message.text().replaceAll("[^0-9۰-۹]", "");
        }
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
    throw new IllegalStateException("no code came");
  }

  @Override
  public String toString() {
    return "telephone";
  }
}
