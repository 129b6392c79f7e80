package ir.hedye.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.store.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The log of serve as JSON for machines")
class LogFormatTest {
  @TempDir Path home;

  @Test
  @DisplayName("A warning is one line of Elastic Common Schema, with nothing of a person")
  void a_warning_is_one_line() throws IOException, InterruptedException {
    var process = serve();
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String address = line(out, "serving ").replaceFirst("^serving ", "");
      get(address + "desk/sign-in/issuer?nationalId=7971100035");

      assertThat(line(out, "issuer does not answer"))
          .startsWith("{\"@timestamp\":")
          .contains("\"ecs\":{\"version\":", "\"name\":\"hedye\"", "\"level\":\"WARN\"")
          .doesNotContain("7971100035");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static String line(BufferedReader out, String with) throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains(with)) {
      line = out.readLine();
    }
    return String.valueOf(line);
  }

  private static void get(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      client.send(request, HttpResponse.BodyHandlers.discarding());
    }
  }

  private Process serve() throws IOException {
    var builder =
        JavaProcess.of(
            Serve.class,
            List.of("-Dhedye.cache=" + Path.of("target/hedye-cache").toAbsolutePath()),
            List.of("--port", "0"));
    builder.environment().keySet().removeIf(name -> name.startsWith("HEDYE_"));
    builder.environment().put("HEDYE_HOME", Files.createDirectories(home).toString());
    builder.environment().put("HEDYE_LOG_FORMAT", "ecs");
    builder.environment().put("HEDYE_OIDC_ISSUER", "http://127.0.0.1:9/none");
    return builder.redirectErrorStream(true).start();
  }
}
