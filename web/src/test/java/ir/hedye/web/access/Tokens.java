package ir.hedye.web.access;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** An issuer of tokens, for tests of the interface for programs. It lives as long as the tests. */
public final class Tokens {
  private static final String ISSUER = "people";
  private static final MockOAuth2Server SERVER = start();

  private Tokens() {}

  private static MockOAuth2Server start() {
    var server = new MockOAuth2Server();
    server.start(InetAddress.getLoopbackAddress(), 0);
    return server;
  }

  /** What tells a site to believe this issuer. */
  public static Map<String, String> environment() {
    return Map.of("HEDYE_TOKEN_ISSUER", SERVER.issuerUrl(ISSUER).toString());
  }

  /** The header with which that person's program reads. */
  public static String bearer(String nationalId) {
    return bearer(nationalId, "gift", Duration.ofHours(1));
  }

  /** The same with these scopes, and good for so long. */
  public static String bearer(String nationalId, String scopes, Duration lifetime) {
    var claims = Map.<String, Object>of("national_id", nationalId, "scope", scopes);
    return "Bearer "
        + SERVER.issueToken(ISSUER, "somebody", "hedye", claims, lifetime.toSeconds()).serialize();
  }
}
