package ir.hedye.monthend.run;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.LawBook;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.journal.Chain;
import ir.hedye.monthend.store.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code verify}: makes every stored decision again and checks the seals from the input
 * file to the bank's return.
 */
public final class Verification {
  private static final int SHOWN_MAX = 20;

  private final Sql sql;
  private final Path out;
  private final Article85 article = new Article85(LawBook.standard());
  private final List<String> broken = new ArrayList<>();
  private long decisions;
  private long runs;
  private long files;
  private long brokenCount;

  /**
   * @param out the folder {@code out} of the home
   */
  public Verification(Sql sql, Path out) {
    this.sql = sql;
    this.out = out;
  }

  /**
   * What was found.
   *
   * @param broken the first broken links, in words; empty when all is well
   */
  public record Found(
      long decisions, long runs, long files, long seals, long brokenCount, List<String> broken) {}

  /** Looks at everything; changes nothing. The connection must not commit by itself. */
  public Found verify() throws SQLException {
    StoredDecisions.all(sql, this::remake);
    checkEvents();
    checkRunSeals();
    checkFiles();
    long seals = Chain.verify(sql.connection(), this::breaks);
    return new Found(decisions, runs, files, seals, brokenCount, List.copyOf(broken));
  }

  private void remake(StoredDecision decision) throws SQLException {
    decisions++;
    String name = "run %d, event %s".formatted(decision.runId(), decision.line());
    if (!decision.facts().intact()) {
      breaks(name + ": its facts are not the ones it was stored with");
    } else if (!decision.holds(article)) {
      breaks(name + ": made again it comes out otherwise");
    } else if (!CorrectedFacts.show(sql, decision)) {
      breaks(name + ": does not show the corrections that it rests on");
    }
  }

  /** The ledger's version that a decision names must be the event it saw. */
  private void checkEvents() throws SQLException {
    for (String event :
        sql.list(
            row -> row.getString(1),
            """
            SELECT DISTINCT d.event_id || ' version ' || d.version FROM decision d
            WHERE NOT EXISTS (SELECT FROM event_version e
              WHERE e.event_id = d.event_id AND e.version = d.version)
            """)) {
      breaks("event " + event + ": decided but not in the ledger");
    }
  }

  private record Run(int id, int delivery, String seal) {}

  private void checkRunSeals() throws SQLException {
    for (Run run :
        sql.list(
            row -> new Run(row.getInt(1), row.getInt(2), row.getString(3)),
            "SELECT run_id, delivery_id, seal FROM month_run ORDER BY run_id")) {
      runs++;
      if (!RunSeal.of(sql, run.id, run.delivery).equals(run.seal)) {
        breaks(
            "run " + run.id + ": its seal does not fit its decisions, delivery or the run before");
      }
    }
  }

  private record Sealed(String folder, String name, String sha256) {}

  private void checkFiles() throws SQLException {
    for (Sealed file :
        sql.list(
            row -> new Sealed(row.getString(1), row.getString(2), row.getString(3)),
            """
            SELECT lpad((month / 100)::text, 4, '0') || '-' || lpad((month % 100)::text, 2, '0')
              || '/' || run_no, 'manifest.json', manifest_sha256 FROM batch
            UNION ALL
            SELECT lpad((month / 100)::text, 4, '0') || '-' || lpad((month % 100)::text, 2, '0')
              || '/' || run_no, name, f.sha256 FROM bank_file f JOIN batch USING (batch_id)
            WHERE f.sha256 <> ''
            ORDER BY 1, 2
            """)) {
      files++;
      Path path = out.resolve(file.folder).resolve(file.name);
      if (!Files.isRegularFile(path)) {
        breaks(file.folder + "/" + file.name + ": is missing");
      } else if (!Seal.of(path).equals(file.sha256)) {
        breaks(file.folder + "/" + file.name + ": is not the file that was sealed");
      }
    }
  }

  private void breaks(String what) {
    brokenCount++;
    if (broken.size() < SHOWN_MAX) {
      broken.add(what);
    }
  }
}
