package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When the database is gone")
class BrokenDatabaseTest {
  @Test
  @DisplayName("Health says so, and pages say it without a trace of the inside")
  void health_says_so() throws SQLException {
    var database = TestDatabase.fresh(Stages.MIGRATIONS.toArray(String[]::new));
    try (var site = new LiveSite(database.settings())) {
      assertThat(site.get("/health").statusCode()).isEqualTo(200);

      database.close(); // drops it

      var health = site.get("/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(LiveSite.text(health)).isEqualTo("{\"status\":\"DOWN\"}");
      var page = site.get("/month");
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(LiveSite.text(page))
          .contains("صفحه آماده نشد")
          .doesNotContain("Exception")
          .doesNotContain("jdbc");
    }
  }
}
