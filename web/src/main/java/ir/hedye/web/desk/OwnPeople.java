package ir.hedye.web.desk;

import ir.hedye.web.staff.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose files an officer never sees: their own, and those of everybody they are married to. */
@Repository
class OwnPeople {
  private static final String RELATED =
      """
      SELECT DISTINCT theirs.national_id FROM party mine JOIN party theirs USING (event_id)
      WHERE mine.national_id = :me UNION SELECT :me
      """;

  private final JdbcClient sql;

  OwnPeople(JdbcClient sql) {
    this.sql = sql;
  }

  /** Their national IDs' numbers; none where the officer's own is not known. */
  Long[] of(Officer officer) {
    return officer.ownNumber() == 0
        ? new Long[0]
        : sql.sql(RELATED)
            .param("me", officer.ownNumber())
            .query(Long.class)
            .list()
            .toArray(Long[]::new);
  }
}
