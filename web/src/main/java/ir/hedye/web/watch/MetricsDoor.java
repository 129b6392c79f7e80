package ir.hedye.web.watch;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives the figures to whoever has the token, and to nobody where none is set. A token that is too
 * short is told at the start.
 */
@Controller
@Lazy(false)
final class MetricsDoor {
  private static final int TOKEN_MIN = 20;
  private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

  private final ObjectProvider<Meters> meters;
  private final Optional<byte[]> token;

  MetricsDoor(ObjectProvider<Meters> meters, Surroundings surroundings) {
    this.meters = meters;
    this.token = surroundings.text(StaffSettings.METRICS_TOKEN).map(MetricsDoor::bytes);
    if (token.filter(set -> set.length < TOKEN_MIN).isPresent()) {
      throw StaffSettings.METRICS_TOKEN.wrong(StaffSettings.METRICS_TOKEN.unit());
    }
  }

  private static byte[] bytes(String text) {
    return ("Bearer " + text).getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping("/metrics")
  ResponseEntity<String> metrics(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String sent) {
    byte[] shown = sent == null ? new byte[0] : sent.getBytes(StandardCharsets.UTF_8);
    if (token.filter(set -> MessageDigest.isEqual(set, shown)).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_TYPE, FORMAT)
        .body(meters.getObject().scrape());
  }
}
