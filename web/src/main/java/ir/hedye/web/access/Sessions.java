package ir.hedye.web.access;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions live in the database: they outlive a restart and hold on every node. One that nobody
 * uses for a quarter of an hour ends; every one ends after eight hours.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "web_session", maxInactiveIntervalInSeconds = 900)
class Sessions {
  static final Duration LONGEST = Duration.ofHours(8);

  /** A session that is too old is not found, by whatever page. */
  private static final String NOT_TOO_OLD =
      """
      SELECT S.PRIMARY_ID, S.SESSION_ID, S.CREATION_TIME, S.LAST_ACCESS_TIME, S.MAX_INACTIVE_INTERVAL,
        SA.ATTRIBUTE_NAME, SA.ATTRIBUTE_BYTES
      FROM %TABLE_NAME% S LEFT JOIN %TABLE_NAME%_ATTRIBUTES SA ON S.PRIMARY_ID = SA.SESSION_PRIMARY_ID
      WHERE S.SESSION_ID = ? AND S.CREATION_TIME > extract(epoch FROM now()) * 1000 -\
      """
          + LONGEST.toMillis();

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> longest() {
    return repository -> repository.setGetSessionQuery(NOT_TOO_OLD);
  }

  /** Two requests of one session may write at once. */
  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  @Bean
  CookieSerializer cookie() {
    return new SessionCookie();
  }

  /** Error pages are asked for by the server itself. */
  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
      SessionRepositoryFilter<?> filter) {
    var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registration.setDispatcherTypes(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    return registration;
  }
}
