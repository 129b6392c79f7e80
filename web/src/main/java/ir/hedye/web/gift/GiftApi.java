package ir.hedye.web.gift;

import ir.hedye.web.access.Me;
import ir.hedye.web.page.ApiAnswer;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The same service as values. Everything below {@code /api} belongs to machines: it is described in
 * {@code openapi.json}, and its errors are problem details.
 */
@Controller
final class GiftApi {
  private final GiftFile file;
  private final Phrasebook words = Phrasebook.of(Speech.class);
  private final String description = description();

  GiftApi(GiftFile file) {
    this.file = file;
  }

  @GetMapping("/api/gift")
  ResponseEntity<byte[]> gift(
      Me me, @RequestParam(name = "lang", required = false) @Nullable String lang) {
    return ApiAnswer.ok(new GiftJson(file.of(me), in(lang)).values());
  }

  @GetMapping("/api/readings")
  ResponseEntity<byte[]> readings(
      Me me,
      @RequestParam(name = "page", required = false) @Nullable String page,
      @RequestParam(name = "lang", required = false) @Nullable String lang) {
    var words = new ReadingWords(in(lang));
    Readings readings = file.readings(me, PageNumber.asked(page));
    var values =
        new Fields()
            .with("all", readings.all())
            .with("page", readings.page())
            .with("readings", readings.list().stream().map(each -> reading(each, words)).toList());
    return ApiAnswer.ok(values.values());
  }

  /** What the API offers; the same for everybody. */
  @GetMapping("/api/openapi.json")
  ResponseEntity<byte[]> description(Me me) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(MediaType.APPLICATION_JSON)
        .body(description.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> reading(Readings.Reading reading, ReadingWords words) {
    return new Fields()
        .with("reader", words.reader(reading))
        .with("purpose", words.purpose(reading))
        .with("on", Fields.day(reading.on()))
        .values();
  }

  private static String description() {
    try (InputStream in =
        Objects.requireNonNull(GiftApi.class.getResourceAsStream("/ir/hedye/web/openapi.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Speech in(@Nullable String lang) {
    return Speech.of(words.in(Language.asked(lang)));
  }
}
