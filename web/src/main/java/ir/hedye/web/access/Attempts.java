package ir.hedye.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try a password. Counted for a name at each address by itself, as the codes
 * are, so that nobody locks another out; and for a name everywhere, far wider, so that a thousand
 * addresses do not guess a thousand times as fast.
 */
@Component
public final class Attempts {
  private final Limit ofAddress;
  private final Limit ofNameThere;
  private final Limit ofName;

  Attempts(InstantSource clock) {
    var time = new Limits.Ticks(clock);
    ofAddress = new Limit(60, Duration.ofSeconds(20), time);
    ofNameThere = new Limit(5, Duration.ofMinutes(3), time);
    ofName = new Limit(100, Duration.ofSeconds(30), time);
  }

  /** Counts one more try; false when it is one too many, whether there is such a name or not. */
  public boolean allow(HttpServletRequest request, String name) {
    String address = Caller.of(request).address();
    return ofAddress.allows(address)
        && ofNameThere.allows(name + "@" + address)
        && ofName.allows(name);
  }
}
