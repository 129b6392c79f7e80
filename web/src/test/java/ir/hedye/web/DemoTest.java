package ir.hedye.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.store.JavaProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The demo's portal, with the world around it")
class DemoTest {
  private static final int MINUTES_MAX = 2;

  @TempDir Path home;

  @Test
  @DisplayName("Its message centre and its stubs are processes of their own, and end with it")
  void the_world_ends_with_it() throws Exception {
    var process = demo();
    try {
      String address = process.inputReader(UTF_8).readLine().replaceFirst("^serving ", "");
      var world = process.children().filter(DemoTest::isJava).toList();

      assertThat(status(address + "sign-in")).isEqualTo(200); // closed where there is no centre
      assertThat(status(address + "month")).isEqualTo(200); // open here, without signing in
      assertThat(world).hasSize(2);
      process.destroy();
      assertThat(process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)).isTrue();
      for (ProcessHandle each : world) {
        each.onExit().get(MINUTES_MAX, TimeUnit.MINUTES);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("java");
  }

  private Process demo() throws IOException {
    var builder =
        JavaProcess.of(
            Demo.class,
            List.of("-Dhedye.cache=" + Path.of("target/hedye-cache").toAbsolutePath()),
            List.of("--port", "0"));
    builder.environment().keySet().removeIf(name -> name.startsWith("HEDYE_"));
    builder.environment().put("HEDYE_HOME", Files.createDirectories(home).toString());
    return builder.start();
  }

  private static int status(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
