package ir.hedye.monthend.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Flyway tells is for whoever looks for a fault; what goes wrong it throws. */
public final class QuietFlyway implements LogCreator {
  private static final Logger LOG = LoggerFactory.getLogger(QuietFlyway.class);

  @Override
  public Log createLogger(Class<?> teller) {
    return new Quiet();
  }

  private static final class Quiet implements Log {
    @Override
    public void debug(String message) {
      LOG.trace(message);
    }

    @Override
    public void info(String message) {
      LOG.debug(message);
    }

    @Override
    public void warn(String message) {
      LOG.debug(message);
    }

    @Override
    public void error(String message) {
      LOG.debug(message);
    }

    @Override
    public void error(String message, Exception cause) {
      LOG.debug(message, cause);
    }

    @Override
    public void notice(String message) {
      LOG.debug(message);
    }
  }
}
