package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The short list of what a person's request can be about: what their own decisions say. */
@Repository
public class SupportReasons {
  static final String NO_EVENT = "NO_EVENT";
  static final String OTHER = "OTHER";

  private final JdbcClient sql;

  SupportReasons(JdbcClient sql) {
    this.sql = sql;
  }

  /** Failed conditions, doubts and holds of the decisions in force; then a missing event; other. */
  public Set<String> of(Me me) {
    var reasons =
        new LinkedHashSet<String>(
            sql.sql(
                    """
                    SELECT DISTINCT code FROM decision,
                      regexp_split_to_table(reasons || '|' || holds, '\\|') AS code
                    WHERE national_id = ? AND superseded_by IS NULL AND code <> '' ORDER BY code\
                    """)
                .param(me.number())
                .query(String.class)
                .list());
    reasons.add(NO_EVENT);
    reasons.add(OTHER);
    return reasons;
  }
}
