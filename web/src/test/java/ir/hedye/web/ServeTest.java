package ir.hedye.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.store.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
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

@DisplayName("The command serve, in a process of its own")
class ServeTest {
  private static final int MINUTES_MAX = 2;
  private static final int ENDED_BY_SIGTERM = 143;

  @TempDir Path home;

  @Test
  @DisplayName(
      "On an empty home it starts the database, says its address, and ends gently on SIGTERM")
  void it_serves_and_ends_gently() throws IOException, InterruptedException {
    var process = serve("--port", "0");
    try {
      String address = process.inputReader(UTF_8).readLine().replaceFirst("^serving ", "");

      assertThat(get(address)).contains("هدیهٔ ازدواج");
      assertThat(get(address + "month")).contains("هنوز ماهی اجرا نشده است");
      assertThat(get(address + "health")).contains("UP");
      assertThat(home.resolve("pg/data/postmaster.pid")).exists();

      process.destroy();
      assertThat(process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
      assertThat(home.resolve("pg/data/postmaster.pid")).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  @DisplayName("A port in use is said, exit 1")
  void a_port_in_use_is_said() throws IOException, InterruptedException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      var process = serve("--port", port);

      assertThat(said(process)).contains("failed: ").contains(port);
      assertThat(process.waitFor()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("Wrong usage is exit 2")
  void wrong_usage_is_exit_2() throws IOException, InterruptedException {
    var process = serve("--port", "many");

    assertThat(said(process)).contains("--port");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private Process serve(String... arguments) throws IOException {
    var builder =
        JavaProcess.of(
            Serve.class,
            List.of("-Dhedye.cache=" + Path.of("target/hedye-cache").toAbsolutePath()),
            List.of(arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("HEDYE_"));
    builder.environment().put("HEDYE_HOME", Files.createDirectories(home).toString());
    builder.environment().put("HEDYE_MONTH_OPEN", "on");
    return builder.redirectErrorStream(true).start();
  }

  private static String said(Process process) throws IOException {
    try (var in = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      return String.join("\n", in.lines().toList());
    }
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    }
  }
}
