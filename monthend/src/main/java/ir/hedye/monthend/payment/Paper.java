package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.Seal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** A file of a batch that is made from the database: the same rows always give the same bytes. */
interface Paper {
  String fileName();

  /** Writes the whole file. */
  Tally write(Connection connection, Batch batch, Writer out) throws SQLException;

  /** What was written. */
  record Tally(long records, Rial sum) {}

  /** Writes the file there and seals it. */
  default FileSeal write(Connection connection, Batch batch, OutputStream to) throws SQLException {
    var digest = Seal.sha256();
    try {
      var out =
          new BufferedWriter(
              new OutputStreamWriter(new DigestOutputStream(to, digest), StandardCharsets.UTF_8));
      Tally tally = write(connection, batch, out);
      out.flush();
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new FileSeal(fileName(), tally.records(), tally.sum(), sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The seal that the file would have. */
  default FileSeal seal(Connection connection, Batch batch) throws SQLException {
    return write(connection, batch, OutputStream.nullOutputStream());
  }
}
