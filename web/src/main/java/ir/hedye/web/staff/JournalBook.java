package ir.hedye.web.staff;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal as the auditor searches it. */
@Component
final class JournalBook {
  static final int A_PAGE = 50;

  private static final String COLUMNS =
      """
      SELECT e.entry_id, e.actor, e.role, e.deed, e.subject, e.national_id, e.before_text, e.after_text,
        e.noted_at,
        NOT EXISTS (SELECT FROM journal_open o WHERE o.kind = 'ENTRY' AND o.id = e.entry_id) AS sealed
      FROM journal_entry e\
      """;

  private static final String SEARCH =
      COLUMNS
          + """
           WHERE e.entry_id < :before AND e.noted_at >= :from AND e.noted_at < :until
            AND (:deed = '' OR e.deed = :deed)
            AND (:actor = '' OR strpos(lower(e.actor), lower(:actor)) > 0)
          ORDER BY e.entry_id DESC LIMIT :limit
          """;

  /** The last seal of each day: whoever wrote it down that day can prove everything before it. */
  private static final String HEADS =
      """
      SELECT DISTINCT ON (day) day, seal_no, hash FROM (
        SELECT (sealed_at AT TIME ZONE 'Asia/Tehran')::date AS day, seal_no, hash FROM journal_seal) s
      ORDER BY day DESC, seal_no DESC LIMIT 30
      """;

  private static final Instant EVER = Instant.EPOCH;
  private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

  private final JdbcClient sql;

  JournalBook(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What is looked for; empty is anything.
   *
   * @param before only entries before that number
   */
  record Search(Optional<JalaliDate> day, String deed, String actor, long before) {
    Instant from() {
      return day.map(Search::midnight).orElse(EVER);
    }

    Instant until() {
      return day.map(known -> midnight(known.plusDays(1))).orElse(NEVER);
    }

    private static Instant midnight(JalaliDate day) {
      return day.toCivil().atStartOfDay(Tehran.ZONE).toInstant();
    }

    /** As the journal keeps it. */
    String words() {
      return "%s %s %s".formatted(day.map(JalaliDate::toString).orElse(""), deed, actor).strip();
    }
  }

  /** An entry as it is kept. */
  record Row(
      long entryId,
      String actor,
      String role,
      String deed,
      String subject,
      long nationalId,
      String beforeText,
      String afterText,
      Instant notedAt,
      boolean sealed) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("entry_id"),
          row.getString("actor"),
          row.getString("role"),
          row.getString("deed"),
          row.getString("subject"),
          row.getLong("national_id"),
          row.getString("before_text"),
          row.getString("after_text"),
          row.getTimestamp("noted_at").toInstant(),
          row.getBoolean("sealed"));
    }

    boolean isOfPerson() {
      return nationalId != 0;
    }

    @Override
    public String toString() {
      return "Row " + entryId;
    }
  }

  /** The end of the chain on that day. */
  record DayHead(JalaliDate day, long sealNo, String hash) {}

  List<Row> search(Search search) {
    return sql.sql(SEARCH)
        .param("before", search.before())
        .param("from", Timestamp.from(search.from()))
        .param("until", Timestamp.from(search.until()))
        .param("deed", search.deed())
        .param("actor", search.actor())
        .param("limit", A_PAGE)
        .query((row, _) -> Row.of(row))
        .list();
  }

  Optional<Row> find(long entry) {
    return sql.sql(COLUMNS + " WHERE e.entry_id = :entry")
        .param("entry", entry)
        .query((row, _) -> Row.of(row))
        .optional();
  }

  /** Every deed there is. */
  List<String> deeds() {
    return sql.sql("SELECT DISTINCT deed FROM journal_entry ORDER BY deed")
        .query((row, _) -> row.getString(1))
        .list();
  }

  List<DayHead> heads() {
    return sql.sql(HEADS)
        .query((row, _) ->
            new DayHead(
                JalaliDate.of(row.getDate("day").toLocalDate()),
                row.getLong("seal_no"),
                row.getString("hash")))
        .list();
  }
}
