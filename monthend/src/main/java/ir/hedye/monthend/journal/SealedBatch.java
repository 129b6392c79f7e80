package ir.hedye.monthend.journal;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What one seal covers, by numbers.
 *
 * @param at when it was sealed, in microseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never printed
record SealedBatch(long no, Long[] entries, Long[] readings, long at) {
  private static final String ENTRIES =
      """
      SELECT entry_id, actor, role, deed, subject, national_id, before_text, after_text,
        (extract(epoch FROM noted_at) * 1000000)::bigint
      FROM journal_entry WHERE entry_id = ANY (?) ORDER BY entry_id
      """;

  private static final String READINGS =
      """
      SELECT reading_id, national_id, reader, purpose, (extract(epoch FROM read_at) * 1000000)::bigint
      FROM reading WHERE reading_id = ANY (?) ORDER BY reading_id
      """;

  private static final String STORED =
      """
      SELECT seal_no, entries, readings, (extract(epoch FROM sealed_at) * 1000000)::bigint, hash
      FROM journal_seal WHERE seal_no = ?
      """;

  /** A seal as it is kept. */
  record Stored(SealedBatch batch, String hash) {}

  static Stored find(Connection connection, long no) throws SQLException {
    return new Sql(connection).list(SealedBatch::stored, STORED, no).getFirst();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        new SealedBatch(row.getLong(1), numbers(row, 2), numbers(row, 3), row.getLong(4)),
        row.getString(5));
  }

  private static Long[] numbers(ResultSet row, int column) throws SQLException {
    return (Long[]) row.getArray(column).getArray();
  }

  /** SHA-256 over the rows as they stand now, and over the seal before. */
  String hash(Connection connection, String before) throws SQLException {
    return new Canonical()
        .text("hedye journal 1")
        .text(before)
        .number(no)
        .number(at)
        .number(entries.length)
        .rows(connection, ENTRIES, entries)
        .number(readings.length)
        .rows(connection, READINGS, readings)
        .hash();
  }

  long first() {
    return entries.length == 0 ? 0 : entries[0];
  }

  long last() {
    return entries.length == 0 ? 0 : entries[entries.length - 1];
  }

  /** For people: which entries to look at. */
  String name() {
    String of =
        entries.length == 0
            ? readings.length + " readings"
            : "entries " + first() + " to " + last() + ", " + readings.length + " readings";
    return "journal seal " + no + " (" + of + ")";
  }

  @Override
  public String toString() {
    return name();
  }
}
