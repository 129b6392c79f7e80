package ir.hedye.monthend.payment;

import ir.hedye.monthend.settings.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key that seals a manifest or a receipt (Ed25519: the same bytes always get the same
 * signature).
 */
public record SigningKey(PrivateKey key) {
  private static final String ALGORITHM = "Ed25519";

  /** Reads a PKCS#8 file, PEM or DER. */
  static SigningKey read(Setting setting, Path file) {
    try {
      byte[] pkcs8 = decoded(Files.readAllBytes(file));
      var spec = new PKCS8EncodedKeySpec(pkcs8);
      return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(spec));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw setting.wrong("the path of a PKCS#8 file with an " + ALGORITHM + " key");
    }
  }

  private static byte[] decoded(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return text.startsWith("-----BEGIN PRIVATE KEY-----")
        ? Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""))
        : file;
  }

  /** The detached signature of these bytes, 64 bytes. */
  public byte[] sign(byte[] bytes) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be signed with this key", e);
    }
  }

  /** A log never carries a key. */
  @Override
  public String toString() {
    return ALGORITHM + " key";
  }
}
