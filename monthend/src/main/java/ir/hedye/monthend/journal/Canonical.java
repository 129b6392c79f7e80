package ir.hedye.monthend.journal;

import ir.hedye.monthend.feed.Seal;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;

/**
 * The one form in which rows go into a seal: numbers in eight bytes, texts as their length and
 * their UTF-8. Two different rows never give the same bytes.
 */
final class Canonical {
  private final MessageDigest digest = Seal.sha256();
  private final DataOutputStream out =
      new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));

  Canonical text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.writeInt(bytes.length);
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Canonical number(long number) {
    try {
      out.writeLong(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Every row of the query, and how many there were. */
  Canonical rows(Connection connection, String query, Long[] ids) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setArray(1, connection.createArrayOf("bigint", ids));
      try (var rows = statement.executeQuery()) {
        long count = 0;
        for (; rows.next(); count++) {
          row(rows);
        }
        return number(count);
      }
    }
  }

  private void row(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (columns.getColumnType(i) == Types.BIGINT) {
        number(row.getLong(i));
      } else {
        text(row.getString(i));
      }
    }
  }

  /** To be asked once, at the end. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
