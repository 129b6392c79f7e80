package ir.hedye.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ir.hedye.monthend.contact.ContactIntake;
import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.SchemaPart;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.picture.HeicReader;
import ir.hedye.web.picture.PictureCleaner;
import ir.hedye.web.picture.PictureIntake;
import ir.hedye.web.picture.PictureLimits;
import ir.hedye.web.picture.PictureScanner;
import ir.hedye.web.picture.PictureStore;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jmx.JmxAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What the web application is made of; whoever starts it hands in the {@link StoreSettings}. */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {
      JmxAutoConfiguration.class,
      TaskExecutionAutoConfiguration.class,
      TaskSchedulingAutoConfiguration.class
    })
class Site {
  /** The tables that pages keep for themselves; the month's road knows nothing of them. */
  static final SchemaPart PAGES =
      new SchemaPart(
          "web_schema_history",
          List.of(
              "ir/hedye/web/access",
              "ir/hedye/web/staff",
              "ir/hedye/web/support",
              "ir/hedye/web/marriage",
              "ir/hedye/web/assist",
              "ir/hedye/web/desk",
              "ir/hedye/web/headquarters",
              "ir/hedye/web/oversight"));

  private static final int CONNECTIONS_MAX = 8;
  private static final long WAIT_FOR_CONNECTION_MILLIS = 5_000;

  /**
   * Opened at the start: a wrong address is told at once, and an embedded server is up and stays.
   */
  @Bean(destroyMethod = "close")
  @Lazy(false)
  Database database(StoreSettings settings) throws SQLException {
    return Database.open(settings, Stages.MIGRATIONS, List.of(PAGES));
  }

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(Database database) {
    var pool = new HikariConfig();
    pool.setPoolName("web");
    pool.setDataSource(database.dataSource());
    pool.setMaximumPoolSize(CONNECTIONS_MAX);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLIS);
    return new HikariDataSource(pool);
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  PlatformTransactionManager transactions(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  @Bean
  Outbox outbox(Surroundings surroundings, Clock clock) {
    return new Outbox(NoticeSettings.from(surroundings.environment()), clock);
  }

  @Bean
  ContactIntake contactIntake(Database database, Outbox outbox) {
    return new ContactIntake(database, new Contacts(outbox));
  }

  @Bean
  PictureIntake pictureIntake(StoreSettings settings, Surroundings surroundings) {
    var environment = surroundings.environment();
    var heic = HeicReader.installed(environment.getOrDefault("PATH", ""));
    return new PictureIntake(
        surroundings.text(PortalSettings.CLAMD).map(PictureScanner::at),
        new PictureCleaner(PictureLimits.USUAL, heic),
        new PictureStore(settings.home().resolve("pictures")));
  }

  /** A page that has not changed since costs no bytes; weak, so that it may be compressed. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> unchangedPages() {
    var filter = new ShallowEtagHeaderFilter();
    filter.setWriteWeakETag(true);
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/month/*");
    return registration;
  }
}
