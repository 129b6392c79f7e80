package ir.hedye.web.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.store.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is sent is shown to a real clamd first")
class PictureScannerTest {
  /** The test virus of all scanners, taken apart so that this file is none. */
  private static final String TEST_VIRUS =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";

  @TempDir static Path folder = Path.of(".");
  private static @Nullable Process clamd;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path signatures = Files.createDirectories(folder.resolve("signatures"));
    Files.writeString(
        signatures.resolve("test.ndb"),
        "Test:0:*:45494341522d5354414e444152442d414e544956495255532d544553542d46494c45\n");
    Path settings =
        Files.writeString(
            folder.resolve("clamd.conf"),
            """
            DatabaseDirectory %s
            TCPSocket %d
            TCPAddr 127.0.0.1
            Foreground yes
            SelfCheck 0
            """
                .formatted(signatures, port));
    clamd =
        new ProcessBuilder("/usr/sbin/clamd", "--config-file=" + settings)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Patience.until(Duration.ofMinutes(1), PictureScannerTest::answers);
  }

  private static boolean answers() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @AfterAll
  static void stop() {
    Objects.requireNonNull(clamd).destroyForcibly();
  }

  private static PictureScanner scanner(int at) {
    return new PictureScanner(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), at), Duration.ofSeconds(20));
  }

  @Test
  @DisplayName("A picture passes, a virus does not, even behind a picture")
  void a_virus_is_found() throws IOException {
    assertThat(scanner(port).scan(Pictures.jpeg(2000, 2000)))
        .isEqualTo(PictureScanner.Verdict.CLEAN);
    assertThat(scanner(port).scan(TEST_VIRUS.getBytes(US_ASCII)))
        .isEqualTo(PictureScanner.Verdict.HARMFUL);
    assertThat(scanner(port).scan(Pictures.followedBy(Pictures.jpeg(300, 300), TEST_VIRUS)))
        .isEqualTo(PictureScanner.Verdict.HARMFUL);
  }

  @Test
  @DisplayName("A scanner that is not there has not said that it is clean")
  void silence_is_not_clean() throws IOException {
    int nobody;
    try (var free = new ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    assertThat(scanner(nobody).scan(new byte[] {1})).isEqualTo(PictureScanner.Verdict.NOT_NOW);
  }
}
