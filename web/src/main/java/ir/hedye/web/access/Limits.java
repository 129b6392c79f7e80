package ir.hedye.web.access;

import io.github.bucket4j.TimeMeter;
import ir.hedye.law.value.NationalId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often codes may be asked for and tried. What is counted for a national ID is counted for each
 * address by itself: whoever asks for codes in another's name, from wherever, uses up nothing of
 * what that person has. An address may be shared by thousands (mobile operators do that), so it may
 * do much more than a session.
 */
@Component
final class Limits {
  private final Limit codesOfSession;
  private final Limit codesOfAddress;
  private final Limit codesOfPersonThere;
  private final Limit triesOfSession;
  private final Limit triesOfAddress;
  private final Limit changesOfSession;
  private final Limit changesOfAddress;
  private final Limit changesOfPersonThere;

  Limits(InstantSource clock) {
    var time = new Ticks(clock);
    codesOfSession = new Limit(5, Duration.ofMinutes(3), time);
    codesOfAddress = new Limit(60, Duration.ofSeconds(20), time);
    codesOfPersonThere = new Limit(5, Duration.ofMinutes(5), time);
    triesOfSession = new Limit(20, Duration.ofMinutes(1), time);
    triesOfAddress = new Limit(200, Duration.ofSeconds(10), time);
    changesOfSession = new Limit(5, Duration.ofMinutes(30), time);
    changesOfAddress = new Limit(30, Duration.ofMinutes(2), time);
    changesOfPersonThere = new Limit(3, Duration.ofHours(1), time);
  }

  /** Another code by SMS. */
  boolean allowCode(Caller caller, NationalId person) {
    return codesOfSession.allows(caller.session())
        && codesOfAddress.allows(caller.address())
        && codesOfPersonThere.allows(there(caller, person));
  }

  /** Another try of a code. */
  boolean allowTry(Caller caller) {
    return triesOfSession.allows(caller.session()) && triesOfAddress.allows(caller.address());
  }

  /** Another question whether a mobile is that person's. */
  boolean allowChange(Caller caller, NationalId person) {
    return changesOfSession.allows(caller.session())
        && changesOfAddress.allows(caller.address())
        && changesOfPersonThere.allows(there(caller, person));
  }

  private static String there(Caller caller, NationalId person) {
    return person.text() + "@" + caller.address();
  }

  /** The program's clock, as the limits read it. */
  record Ticks(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
