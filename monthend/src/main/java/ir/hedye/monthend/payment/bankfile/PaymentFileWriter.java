package ir.hedye.monthend.payment.bankfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.stream.XMLStreamException;

/**
 * Writes bank files in one bank's profile. A file appears only after it was read back and found
 * equal to its order; the same order always gives the same bytes, so a second try changes nothing.
 */
public final class PaymentFileWriter {
  private final BankProfile profile;

  public PaymentFileWriter(BankProfile profile) {
    this.profile = profile;
  }

  /**
   * Writes the order into the folder, under the name its profile gives it.
   *
   * @throws IllegalStateException when the order breaks a rule of the profile, its totals are not
   *     those of its lines, the file does not read back, or another file stands in its place
   */
  public BankFile write(PaymentFileOrder order, Path folder) {
    profile.demandFits(order);
    Path place = folder.resolve(profile.fileName(order.messageId()));
    MessageDigest digest = sha256();
    try (var file = new WholeFile(place)) {
      Totals written = write(order, new DigestOutputStream(file.out(), digest));
      if (!written.equals(order.payments().totals())) {
        throw new IllegalStateException("the lines of " + order.messageId() + " changed");
      }
      new ReadBack(profile, order).prove(file.finish());
      file.appear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return new BankFile(place, order.messageId(), order.payments().totals(), hash);
  }

  private Totals write(PaymentFileOrder order, OutputStream out) throws IOException {
    try {
      return PaymentXml.write(out, profile, order);
    } catch (XMLStreamException e) {
      throw new IOException("bank file " + order.messageId() + " cannot be written", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
