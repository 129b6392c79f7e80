package ir.hedye.monthend.notice;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a one-time code: a salted, slow hash (PBKDF2 with SHA-256). A code has six
 * digits; a plain hash of it would be guessed in a blink.
 */
public final class CodeHash {
  private static final int ROUNDS = 100_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CodeHash() {}

  /** A new hash of that code: {@code salt:hash} in base 64. */
  public static String of(String code) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    var base64 = Base64.getEncoder().withoutPadding();
    return base64.encodeToString(salt) + ":" + base64.encodeToString(hash(code, salt));
  }

  /** Whether that code was hashed so; takes the same time either way. */
  public static boolean matches(String kept, String code) {
    int colon = kept.indexOf(':');
    if (colon < 0) {
      return false;
    }
    var salt = Base64.getDecoder().decode(kept.substring(0, colon));
    var hash = Base64.getDecoder().decode(kept.substring(colon + 1));
    return MessageDigest.isEqual(hash, hash(code, salt));
  }

  private static byte[] hash(String code, byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2", e);
    }
  }
}
