package ir.hedye.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;

/**
 * What a machine is told when there is no answer (RFC 9457): the kind of fault, never its inside.
 */
record Problem(HttpStatusCode status) implements View {
  @Override
  public String getContentType() {
    return "application/problem+json";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var values = new LinkedHashMap<String, Object>();
    values.put("type", "about:blank");
    values.put(
        "title",
        Optional.ofNullable(HttpStatus.resolve(status.value()))
            .map(HttpStatus::getReasonPhrase)
            .orElse("Error"));
    values.put("status", status.value());
    byte[] body = Json.write(values).getBytes(StandardCharsets.UTF_8);
    response.setContentType(getContentType());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
