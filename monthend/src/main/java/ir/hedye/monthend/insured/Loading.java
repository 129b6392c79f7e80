package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Manifest;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.feed.TwinRows;
import ir.hedye.monthend.insured.lists.ListEncoding;
import ir.hedye.monthend.store.CopyTarget;
import ir.hedye.monthend.store.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The command {@code load}: a folder of the Organization's feeds, in one transaction; the same
 * folder again changes nothing.
 */
public final class Loading {
  private final Sql sql;
  private final double badRowsMax;
  private final Consumer<Rejects> rejectsFile;
  private final Optional<ListEncoding> encoding;
  private final List<Rejects> rejects = new ArrayList<>();

  /**
   * @param transaction a connection that holds the month's lock and does not commit by itself
   * @param rejectsFile where rows that are set aside go, before the commit
   */
  public Loading(Connection transaction, double badRowsMax, Consumer<Rejects> rejectsFile) {
    this(transaction, badRowsMax, rejectsFile, Optional.empty());
  }

  /** The same with the encoding of the employers' lists given rather than found out. */
  public Loading(
      Connection transaction,
      double badRowsMax,
      Consumer<Rejects> rejectsFile,
      Optional<ListEncoding> encoding) {
    this.encoding = encoding;
    this.sql = new Sql(transaction);
    this.badRowsMax = badRowsMax;
    this.rejectsFile = rejectsFile;
  }

  /** Takes the folder in; the caller commits. */
  public LoadReport load(Path folder) throws SQLException {
    Manifest.Feed manifest =
        Manifest.ofFolder(folder)
            .orElseThrow(() -> RefusedInput.of(folder.toString(), "has no feed.json"));
    Staging.create(sql);
    stage(folder, manifest, "branches.csv", BranchRows.COLUMNS, Staging.Branches::new);
    stagePeople(folder, manifest);
    stageContributions(folder, manifest);
    boolean withPaid = FeedFile.find(folder, "paid.csv").isPresent();
    if (withPaid) {
      stage(folder, manifest, "paid.csv", PaidRows.COLUMNS, Staging.Paid::new);
    }
    String seal = Seal.of(folder.resolve("feed.json"));
    return new FeedBooks(sql, Fields.packed(manifest.asOf())).take(seal, withPaid, rejects);
  }

  private <P extends Staging.Part> Scanned stage(
      Path folder, Manifest.Feed manifest, String name, Columns columns, Supplier<P> parts)
      throws SQLException {
    FeedFile file = FeedFile.required(folder, name);
    var bad = new Rejects(file.name());
    Scanned scanned;
    try (CopyTarget target = sql.copyInto(table(name))) {
      scanned = new FeedScan<>(file, columns, parts, part -> write(part, target)).run(bad);
      target.end();
    }
    manifest.check(scanned);
    finish(bad, scanned, name.equals("insured.csv") ? twins() : Optional.empty());
    return scanned;
  }

  private void stageContributions(Path folder, Manifest.Feed manifest) throws SQLException {
    boolean lists = ListFeed.isIn(folder);
    if (lists) {
      stageLists(folder, manifest);
    }
    if (!lists || FeedFile.find(folder, "contributions.csv").isPresent()) {
      stage(
          folder,
          manifest,
          "contributions.csv",
          ContributionRows.COLUMNS,
          Staging.Contributions::new);
    }
  }

  private void stageLists(Path folder, Manifest.Feed manifest) throws SQLException {
    var lists = new ListFeed(folder);
    List<Rejects> bad;
    try (CopyTarget target = sql.copyInto("s_contribution")) {
      bad = lists.read(encoding, Staging.Contributions::new, part -> write(part, target));
      target.end();
    }
    bad.forEach(rejectsFile);
    rejects.addAll(bad);
    ListFeed.checkShare(bad, lists.rows(), badRowsMax);
    lists.checkAgainst(manifest);
  }

  private static void write(Staging.Part part, CopyTarget target) {
    try {
      target.write(part.copy);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String table(String file) {
    return switch (file) {
      case "branches.csv" -> "s_branch";
      case "insured.csv" -> "s_person";
      case "contributions.csv" -> "s_contribution";
      default -> "s_paid";
    };
  }

  private void stagePeople(Path folder, Manifest.Feed manifest) throws SQLException {
    stage(folder, manifest, "insured.csv", PersonRows.COLUMNS, Staging.People::new);
    sql.run("ANALYZE s_person");
  }

  /** Takes identical rows together, and people of whom the file tells two things away. */
  private Optional<TwinRows> twins() throws SQLException {
    sql.run(
        """
        CREATE TEMP TABLE s_twin ON COMMIT DROP AS
        SELECT national_id FROM s_person GROUP BY national_id HAVING count(*) > 1
        """);
    sql.run(
        "CREATE TEMP TABLE s_once ON COMMIT DROP AS"
            + " SELECT DISTINCT p.* FROM s_person p JOIN s_twin USING (national_id)");
    sql.run("DELETE FROM s_person p USING s_twin t WHERE p.national_id = t.national_id");
    var twins = new TwinRows();
    sql.list(Loading::id, "SELECT national_id FROM s_once GROUP BY 1 HAVING count(*) > 1")
        .forEach(twins::add);
    sql.run(
        """
        INSERT INTO s_person SELECT * FROM s_once WHERE national_id IN
          (SELECT national_id FROM s_once GROUP BY 1 HAVING count(*) = 1)
        """);
    return Optional.of(twins);
  }

  private static Long id(java.sql.ResultSet row) throws SQLException {
    return row.getLong(1);
  }

  private void finish(Rejects bad, Scanned scanned, Optional<TwinRows> twins) {
    twins.ifPresent(found ->
        found
            .fetch(
                scanned.file(),
                PersonRows.COLUMNS,
                (Row row) -> PersonRows.judge(row),
                0,
                "different rows of one national_id")
            .inOrder()
            .forEach(bad::add));
    rejectsFile.accept(bad);
    bad.checkShare(scanned.records(), badRowsMax);
    rejects.add(bad);
  }
}
