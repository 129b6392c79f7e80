package ir.hedye.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.SchemaPart;
import ir.hedye.monthend.store.StoreSettings;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jmx.JmxAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
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
      MultipartAutoConfiguration.class,
      TaskExecutionAutoConfiguration.class,
      TaskSchedulingAutoConfiguration.class
    })
class Site {
  /** The tables that pages keep for themselves; the month's road knows nothing of them. */
  private static final SchemaPart PAGES =
      new SchemaPart("web_schema_history", List.of("ir/hedye/web/access"));

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
