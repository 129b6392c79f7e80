package ir.hedye.monthend.payment.statement;

import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.payment.Author;
import ir.hedye.monthend.payment.StatementMatching;
import ir.hedye.monthend.payment.statement.StatementLine.Print;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the bank's statements: all of one in one transaction, or nothing. */
public final class Statements {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Database database;

  public Statements(Database database) {
    this.database = database;
  }

  /**
   * Takes the file; again it changes nothing, and a line that an earlier statement held counts
   * once. A statement with one bad row, or whose balances do not follow, is refused whole: a line
   * that is missing is money nobody sees.
   *
   * @throws RefusedInput when it is refused
   */
  public StatementReport take(Path file, Author author) throws SQLException {
    if (!Files.isRegularFile(file)) {
      throw RefusedInput.of(file.toString(), "file is missing");
    }
    String sha256 = Seal.of(file);
    List<StatementLine> lines = read(file);
    demandFollows(file.getFileName().toString(), lines);
    var taken = new Taken(file, sha256, lines);
    return database.inTransaction(tx -> {
      StatementReport report = take(tx, taken);
      if (!report.isRepeat()) {
        var actor = new Entry.Actor(author.key() + " " + author.name(), author.role());
        var change = Entry.Change.to(taken.name() + " " + sha256);
        Journal.note(tx, new Entry(actor, "STATEMENT_TAKEN", "statement", 0, change));
      }
      return report;
    });
  }

  private record Taken(Path file, String sha256, List<StatementLine> lines) {
    String name() {
      return file.getFileName().toString();
    }

    int firstDay() {
      return days().min().orElse(0);
    }

    int lastDay() {
      return days().max().orElse(0);
    }

    private java.util.stream.IntStream days() {
      return lines.stream().mapToInt(line -> Fields.packed(line.account().day()));
    }
  }

  private static List<StatementLine> read(Path file) {
    var lines = new ArrayList<StatementLine>();
    var rejects = new Rejects(file.getFileName().toString());
    new FeedScan<>(
            new FeedFile(file),
            StatementRows.COLUMNS,
            StatementRows::new,
            part -> part.lines().forEach(each -> lines.add(each.at(lines.size() + 2L))))
        .run(rejects);
    if (rejects.count() > 0) {
      Reject first = rejects.inOrder().getFirst();
      throw StatementReport.refused(
          rejects.file(), first.line(), first.column() + ": " + first.reason());
    }
    if (lines.isEmpty()) {
      throw RefusedInput.of(rejects.file(), "holds no line");
    }
    return lines;
  }

  /** Each line's balance is that before it of its account, and the line. */
  private static void demandFollows(String file, List<StatementLine> lines) {
    Map<String, Long> balances = new HashMap<>();
    for (StatementLine line : lines) {
      long stands = line.account().balance();
      Long before = balances.put(line.account().sheba(), stands);
      if (before != null && before + line.change() != stands) {
        throw StatementReport.refused(
            file, line.line(), "the balance does not follow from the line before");
      }
    }
  }

  private static StatementReport take(Connection connection, Taken taken) throws SQLException {
    MonthLock.take(connection, PATIENCE);
    var sql = new Sql(connection);
    int size = taken.lines().size();
    if (sql.number("SELECT count(*) FROM statement WHERE sha256 = ?", taken.sha256()) > 0) {
      return new StatementReport(true, size, 0);
    }
    int id = (int) sql.number("SELECT max(statement_id) FROM statement") + 1;
    int added = add(sql, id, taken.lines());
    keep(sql, id, taken, added);
    StatementMatching.match(connection);
    return new StatementReport(false, size, added);
  }

  private static void keep(Sql sql, int id, Taken taken, int added) throws SQLException {
    sql.run(
        """
        INSERT INTO statement
          (statement_id, file, sha256, lines, new_lines, first_day, last_day)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        taken.name(),
        taken.sha256(),
        taken.lines().size(),
        added,
        taken.firstDay(),
        taken.lastDay());
  }

  private static int add(Sql sql, int id, List<StatementLine> lines) throws SQLException {
    Map<Print, Integer> alike = new HashMap<>();
    long lineId = sql.number("SELECT max(line_id) FROM statement_line");
    int added = 0;
    for (StatementLine line : lines) {
      int nth = alike.merge(line.print(), 1, Integer::sum);
      if (add(sql, new Place(id, lineId + 1, nth), line)) {
        lineId++;
        added++;
      }
    }
    return added;
  }

  private record Place(int statementId, long lineId, int nth) {}

  private static boolean add(Sql sql, Place place, StatementLine line) throws SQLException {
    return sql.run(
            """
            INSERT INTO statement_line (line_id, statement_id, line, account, value_date,
              direction, amount, sheba, reference, balance, nth)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
            """,
            place.lineId(),
            place.statementId(),
            line.line(),
            line.account().sheba(),
            Fields.packed(line.account().day()),
            line.direction().name(),
            line.amount().amount(),
            line.sheba(),
            line.reference(),
            line.account().balance(),
            place.nth())
        == 1;
  }
}
