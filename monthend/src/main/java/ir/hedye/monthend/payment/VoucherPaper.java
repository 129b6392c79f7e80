package ir.hedye.monthend.payment;

import ir.hedye.monthend.voucher.VoucherFile;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;

/** The vouchers of the batch's run; its control sum is that of all debits. */
final class VoucherPaper implements Paper {
  @Override
  public String fileName() {
    return VoucherFile.NAME;
  }

  @Override
  public Tally write(Connection connection, Batch batch, Writer out) throws SQLException {
    var written = VoucherFile.write(connection, batch.run(), out);
    return new Tally(written.lines(), written.debits());
  }
}
