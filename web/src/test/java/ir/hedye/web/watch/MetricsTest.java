package ir.hedye.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Figures for those who watch the machines")
class MetricsTest {
  private static final String TOKEN = "a-token-of-twenty-letters";
  @TempDir static Path folder = Path.of(".");
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException, IOException {
    Path broken = Files.writeString(folder.resolve("broken.pem"), "no certificate");
    portal =
        Portal.open(Map.of("HEDYE_METRICS_TOKEN", TOKEN, "HEDYE_CERTIFICATES", broken.toString()));
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static Visitor.Page metrics(String... headers) {
    return portal.visitor().get("/metrics", headers);
  }

  private static String scraped() {
    var page = metrics("Authorization", "Bearer " + TOKEN);
    assertThat(page.status()).isEqualTo(200);
    return page.text();
  }

  @Test
  @DisplayName("Without the token nobody reads them, and where none is set nobody at all")
  void without_the_token_nobody_reads_them() throws SQLException {
    assertThat(metrics().status()).isEqualTo(403);
    assertThat(metrics("Authorization", "Bearer wrong").status()).isEqualTo(403);
    assertThat(portal.visitor().get("/metrics?token=" + TOKEN).status()).isEqualTo(403);
    try (var unset = Portal.open()) {
      assertThat(unset.visitor().get("/metrics", "Authorization", "Bearer ").status())
          .isEqualTo(403);
    }
  }

  @Test
  @DisplayName("A token that is guessed in a blink is refused at the start")
  void a_short_token_is_refused() {
    assertThatThrownBy(() -> Portal.open(Map.of("HEDYE_METRICS_TOKEN", "short")))
        .hasRootCauseMessage("HEDYE_METRICS_TOKEN: must be text of at least 20 letters");
  }

  @Test
  @DisplayName("What waits and what fell out is counted anew each time")
  void what_waits_is_counted() throws SQLException {
    assertThat(scraped())
        .contains("hedye_queue{of=\"contact_request\"} 0.0", "hedye_database_up 1.0")
        .contains("hedye_dead{of=\"notice_failed\"} 0.0", "hedye_disk_free_bytes ");

    portal.asOwner(
        "INSERT INTO contact_request (national_id, what, value, asks_owner, asked_on)"
            + " VALUES (7971100035, 'FREEZE', '', false, 14050701)");
    portal.asOwner(
        "INSERT INTO notice (national_id, template, subject, version, mobile, parameters,"
            + " shows_amount, queued_at, state) VALUES ('7971100035', 't', 's', 1, '09120000001',"
            + " '{}', false, now(), 'FAILED')");

    assertThat(scraped())
        .contains("hedye_queue{of=\"contact_request\"} 1.0")
        .contains("hedye_dead{of=\"notice_failed\"} 1.0");
  }

  @Test
  @DisplayName("A month's file that is due and not there is told; once it is there, no more")
  void a_missing_file_is_told() throws SQLException {
    assertThat(scraped()).contains("hedye_delivery_missing 1.0");

    portal.asOwner("INSERT INTO delivery VALUES (1, 149912, 'f', 'd', 9, 9, 0, 0, 0, 0, 0)");

    assertThat(scraped()).contains("hedye_delivery_missing 0.0");
  }

  @Test
  @DisplayName("A certificate that cannot be read has no day left")
  void an_unreadable_certificate() {
    assertThat(scraped()).contains("hedye_certificate_days{certificate=\"broken.pem\"} 0.0");
  }

  @Test
  @DisplayName("Nobody's number, mobile or name is in them")
  void nothing_of_a_person() {
    portal.signedIn(People.KNOWN);

    assertThat(scraped())
        .doesNotContain("7971100035", "09120000001", "سعید")
        .doesNotContainPattern("[^0-9.][0-9]{10}[^0-9.E]");
  }
}
