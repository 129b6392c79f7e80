package ir.hedye.web.staff;

import ir.hedye.monthend.store.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real Keycloak as its makers ship it, with one realm, one client and two users. */
final class KeycloakServer implements AutoCloseable {
  static final String PASSWORD = "correct horse";
  static final String SECRET = "a secret of the client";

  /** The subjects of its users: who stands on our list, and who does not. */
  static final String LISTED = "11111111-1111-4111-8111-111111111111";

  static final String STRANGER = "22222222-2222-4222-8222-222222222222";

  private static final Duration SOON = Duration.ofMinutes(5);

  private final int port;
  private final Process process;

  private KeycloakServer(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** A port for one that is started later: its clients are told of it first. */
  static int freePort() throws IOException {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  static String issuer(int port) {
    return "http://127.0.0.1:" + port + "/realms/hedye";
  }

  /**
   * Starts it and waits until the realm answers.
   *
   * @param unpacked the folder of the distribution
   * @param back the one address to which the client's users come back
   */
  static KeycloakServer start(Path unpacked, int port, String back) throws IOException {
    Path realms = Files.createDirectories(unpacked.resolve("data/import"));
    Files.writeString(
        realms.resolve("hedye-realm.json"),
        """
        {"realm": "hedye", "enabled": true, "sslRequired": "none",
         "clients": [{"clientId": "hedye", "secret": "%s", "publicClient": false, "standardFlowEnabled": true,
           "directAccessGrantsEnabled": false, "redirectUris": ["%s"],
           "attributes": {"pkce.code.challenge.method": "S256"}}],
         "users": [
           {"id": "%s", "username": "maryam", "enabled": true, "email": "m@example.ir", "emailVerified": true,
            "firstName": "Maryam", "lastName": "Sadeghi", "credentials": [{"type": "password", "value": "%s"}]},
           {"id": "%s", "username": "stranger", "enabled": true, "email": "s@example.ir", "emailVerified": true,
            "firstName": "Some", "lastName": "Body", "credentials": [{"type": "password", "value": "%s"}]}]}
        """
            .formatted(SECRET, back, LISTED, PASSWORD, STRANGER, PASSWORD));
    Path log = unpacked.resolve("data/start.log");
    var process =
        new ProcessBuilder(
                "bash",
                unpacked.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem", // each start begins anew
                "--http-host=127.0.0.1",
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    var server = new KeycloakServer(port, process);
    if (!Patience.until(SOON, () -> server.answers() || !process.isAlive()) || !process.isAlive()) {
      server.close();
      throw new IllegalStateException("Keycloak did not start: " + Files.readString(log));
    }
    return server;
  }

  private boolean answers() {
    var address = URI.create(issuer(port) + "/.well-known/openid-configuration");
    try (InputStream in = address.toURL().openStream()) {
      return in.readAllBytes().length > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
