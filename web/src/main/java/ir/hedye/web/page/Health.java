package ir.hedye.web.page;

import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For machines that watch: whether the program and its database answer. */
@Controller
final class Health {
  private static final String UP = "{\"status\":\"UP\"}";
  private static final String DOWN = "{\"status\":\"DOWN\"}";

  private final JdbcClient sql;

  Health(JdbcClient sql) {
    this.sql = sql;
  }

  @GetMapping("/health")
  ResponseEntity<String> health() {
    boolean up = databaseAnswers();
    return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(up ? UP : DOWN);
  }

  private boolean databaseAnswers() {
    try {
      return sql.sql("SELECT 1").query(Integer.class).single() == 1;
    } catch (DataAccessException unreachable) {
      return false;
    }
  }
}
