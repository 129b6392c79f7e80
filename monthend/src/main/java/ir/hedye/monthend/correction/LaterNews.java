package ir.hedye.monthend.correction;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A feed that tells another value of a corrected fact than it did when somebody last looked. The
 * correction stays; somebody looks again.
 */
public record LaterNews(NationalId person, long correctionId, Field field) {

  /** Of what was in force, the facts of people whom a feed touched since the last run. */
  private static final String TOUCHED =
      """
      SELECT f.correction_id, f.field, f.subject, f.month, f.delivered
      FROM correction_fact f JOIN changed_person c ON c.national_id = f.subject
      WHERE f.field IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON')
        AND f.confirmed AND f.superseded_by IS NULL AND NOT f.lifts
      ORDER BY f.correction_id, f.field\
      """;

  private record Seen(long correctionId, FactKey key, String delivered) {}

  /** Takes notice of all such news, once each. */
  public static List<LaterNews> take(Sql sql) throws SQLException {
    var news = new ArrayList<LaterNews>();
    for (Seen each : sql.list(LaterNews::seen, TOUCHED)) { // a handful: corrected people
      String now = new FactsNow(sql).delivered(each.key);
      if (!now.equals(each.delivered)) {
        new CorrectionBooks(sql).lookedAt(each.correctionId, each.key, now);
        NationalId person = NationalId.of(each.key.subject());
        news.add(new LaterNews(person, each.correctionId, each.key.field()));
      }
    }
    return news;
  }

  private static Seen seen(ResultSet row) throws SQLException {
    var key =
        new FactKey(
            Field.valueOf(row.getString("field")), row.getLong("subject"), row.getInt("month"));
    return new Seen(row.getLong("correction_id"), key, row.getString("delivered"));
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "news about correction " + correctionId;
  }
}
