package ir.hedye.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a program is not let in, as problem details (RFC 9457); nothing of the token is repeated. */
enum Problem {
  UNAUTHORIZED(
      HttpStatus.UNAUTHORIZED,
      "Bearer",
      "A valid bearer token is needed: issued for this service, not expired, with a national_id."),
  MAY_NOT_READ(
      HttpStatus.FORBIDDEN,
      "Bearer error=\"insufficient_scope\", scope=\"gift\"",
      "The token does not have the scope gift."),
  MAY_NOT_CHANGE(
      HttpStatus.FORBIDDEN,
      "Bearer error=\"insufficient_scope\", scope=\"gift:write\"",
      "The token does not have the scope gift:write.");

  private final HttpStatus status;
  private final String challenge;
  private final String detail;

  Problem(HttpStatus status, String challenge, String detail) {
    this.status = status;
    this.challenge = challenge;
    this.detail = detail;
  }

  /** The token is good, but not for this. */
  static void forbid(HttpServletRequest request, HttpServletResponse response, Exception refused)
      throws IOException {
    boolean reads = request.getMethod().equals("GET");
    (reads ? MAY_NOT_READ : MAY_NOT_CHANGE).say(request, response, refused);
  }

  void say(HttpServletRequest request, HttpServletResponse response, Exception refused)
      throws IOException {
    String problem =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(status.getReasonPhrase(), status.value(), detail);
    byte[] body = problem.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
