package ir.hedye.monthend.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** SHA-256 of bytes that pass by. */
public final class Seal {
  private final MessageDigest digest = sha256();

  /** A fresh SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The seal of a whole file, in hexadecimal. */
  public static String of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The seal of all that comes out of there, in hexadecimal. */
  public static String of(InputStream in) throws IOException {
    var seal = new Seal();
    seal.over(in).transferTo(java.io.OutputStream.nullOutputStream());
    return seal.hex();
  }

  /** The seal of the text inside a file; the same unless the file is gzip'd. */
  public static String ofText(FeedFile file) {
    if (file.name().equals(file.plainName())) {
      return of(file.path());
    }
    var seal = new Seal();
    try (InputStream in = seal.over(new GZIPInputStream(Files.newInputStream(file.path())))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (ZipException | EOFException e) {
      throw RefusedInput.of(file.name(), "gzip is truncated or broken");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seal.hex();
  }

  /** The seal of these bytes, in hexadecimal. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  InputStream over(InputStream in) {
    return new DigestInputStream(in, digest);
  }

  /** In hexadecimal, of all that has passed; to be asked once. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
