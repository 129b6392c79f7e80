package ir.hedye.web.access;

import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.web.page.Surroundings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key of the codes' hashes. Six digits are guessed from any plain hash in a blink; from a keyed
 * one only by whoever has the key too, and that is not in the database.
 */
@Component
final class CodeKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  CodeKey(Surroundings surroundings) {
    byte[] bytes =
        surroundings
            .text(PortalSettings.CODE_KEY)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .orElseGet(CodeKey::salt);
    if (bytes.length < BYTES) {
      throw PortalSettings.CODE_KEY.wrong("at least " + BYTES + " letters long");
    }
    key = new SecretKeySpec(bytes, ALGORITHM);
  }

  static byte[] salt() {
    var random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return random;
  }

  /** The hash of a code under its challenge and salt. */
  byte[] hash(Challenge challenge, byte[] salt, Code code) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(challenge.key());
      mac.update(salt);
      return mac.doFinal(code.digits().getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC", e);
    }
  }
}
