package ir.hedye.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a program is answered: JSON that nobody keeps, or a problem detail (RFC 9457). */
public final class ApiAnswer {
  private ApiAnswer() {}

  public static ResponseEntity<byte[]> of(HttpStatus status, Map<String, ?> values) {
    return body(status, MediaType.APPLICATION_JSON, values);
  }

  public static ResponseEntity<byte[]> ok(Map<String, ?> values) {
    return of(HttpStatus.OK, values);
  }

  /**
   * What could not be done.
   *
   * @param code for programs, never reused
   * @param detail for people, without anything that was sent
   */
  public static ResponseEntity<byte[]> problem(HttpStatus status, String code, String detail) {
    return problem(status, Map.of("code", code, "detail", detail));
  }

  /** What was sent cannot be taken, for these faults. */
  public static ResponseEntity<byte[]> faulty(Set<? extends Enum<?>> faults) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Map.of(
            "code",
            "FAULTY",
            "detail",
            "It cannot be taken as it was sent.",
            "faults",
            faults.stream().map(Enum::name).sorted().toList()));
  }

  /** The same with these members beside type, title and status. */
  public static ResponseEntity<byte[]> problem(HttpStatus status, Map<String, ?> more) {
    var values = new LinkedHashMap<String, Object>();
    values.put("type", "about:blank");
    values.put("title", status.getReasonPhrase());
    values.put("status", status.value());
    values.putAll(more);
    return body(status, MediaType.APPLICATION_PROBLEM_JSON, values);
  }

  private static ResponseEntity<byte[]> body(
      HttpStatus status, MediaType type, Map<String, ?> values) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(type)
        .body(Json.write(values).getBytes(StandardCharsets.UTF_8));
  }
}
