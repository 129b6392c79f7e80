package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.store.CopyTarget;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/** Takes staged feeds into the books, and queues the people whose facts they change. */
final class FeedBooks {
  private final Sql sql;
  private final int asOf;

  FeedBooks(Sql sql, int asOf) {
    this.sql = sql;
    this.asOf = asOf;
  }

  LoadReport take(String seal, boolean withPaid, List<Rejects> rejects) throws SQLException {
    long rejected = rejects.stream().mapToLong(Rejects::count).sum();
    if (sql.number("SELECT count(*) FROM feed WHERE sha256 = ?", seal) > 0) {
      return new LoadReport(true, 0, 0, 0, 0, 0, rejected);
    }
    long queuedBefore = sql.number("SELECT count(*) FROM changed_person");
    int feed = (int) sql.number("SELECT coalesce(max(feed_id), 0) + 1 FROM feed");
    String values = "(feed_id, as_of, sha256, with_paid, rejected_rows) VALUES (?, ?, ?, ?, ?)";
    sql.run("INSERT INTO feed " + values, feed, asOf, seal, withPaid, rejected);
    keepRejects(feed, rejects);
    takeBranches();
    long people = new PersonBooks(sql, asOf).take();
    var lists = new ListBooks(sql, feed);
    lists.take();
    long paid = takePaid();
    long queued = sql.number("SELECT count(*) FROM changed_person") - queuedBefore;
    return new LoadReport(
        false, people, lists.changedLists(), lists.changedRows(), paid, queued, rejected);
  }

  private void keepRejects(int feed, List<Rejects> all) throws SQLException {
    try (CopyTarget target = sql.copyInto("feed_reject")) {
      for (Rejects rejects : all) {
        for (Reject r : rejects.inOrder()) {
          target.row().add(feed).add(rejects.file()).add(r.line()).add(r.column());
          target.row().add(r.value()).add(r.reason()).add(r.record());
          target.endRow();
        }
      }
      target.end();
    }
  }

  private void takeBranches() throws SQLException {
    sql.run(
        """
        INSERT INTO branch (branch, name, office, province)
        SELECT DISTINCT ON (branch) branch, name, office, province FROM s_branch
        ORDER BY branch, name, office, province
        ON CONFLICT (branch) DO UPDATE
          SET name = excluded.name, office = excluded.office, province = excluded.province
        """);
  }

  private long takePaid() throws SQLException {
    sql.run(
        """
        INSERT INTO changed_person (national_id)
        SELECT DISTINCT s.national_id FROM s_paid s
        WHERE EXISTS (SELECT FROM party WHERE party.national_id = s.national_id)
          AND NOT EXISTS (SELECT FROM paid_before b WHERE b.national_id = s.national_id)
        ON CONFLICT DO NOTHING
        """);
    return sql.run(
        """
        INSERT INTO paid_before (national_id, paid_on, amount, source)
        SELECT DISTINCT national_id, paid_on, amount, source FROM s_paid
        ON CONFLICT DO NOTHING
        """);
  }
}
