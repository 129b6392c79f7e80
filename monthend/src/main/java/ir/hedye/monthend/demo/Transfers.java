package ir.hedye.monthend.demo;

import ir.hedye.monthend.payment.bankfile.Leaves;
import ir.hedye.monthend.payment.bankfile.PaymentFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** The transfers of a payment file, one after the other. */
final class Transfers implements Iterator<Transfer>, AutoCloseable {
  private final PaymentFileReader reader;
  private Optional<Leaves> ahead;

  Transfers(Path file) throws IOException {
    reader = PaymentFileReader.open(file);
    ahead = reader.next();
  }

  Leaves header() {
    return reader.header();
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public Transfer next() {
    Transfer transfer = Transfer.of(ahead.orElseThrow());
    try {
      ahead = reader.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return transfer;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
