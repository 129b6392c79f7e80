package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.journal.Entry.Change;
import ir.hedye.monthend.payment.AnswerTable.Answer;
import ir.hedye.monthend.payment.bankfile.BankAnswerReader;
import ir.hedye.monthend.payment.bankfile.RefusedFile;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Takes a bank's answer: all of it in one transaction, or nothing. */
public final class BankResult {
  private final Database database;
  private final PaymentNews news;
  private final boolean moneySeen;

  public BankResult(Database database, PaymentSettings settings, PaymentNews news) {
    this.database = database;
    this.news = news;
    this.moneySeen = !settings.returnNeedsStatement();
  }

  /**
   * Takes the file; the very same file again changes nothing. Rows that make no sense are set
   * aside, in the report.
   *
   * @param badRowsMax the share of such rows that refuses the file
   * @param today stands where the bank gives no day
   * @throws RefusedInput when the file is refused whole
   */
  public AnswerReport take(Path file, double badRowsMax, JalaliDate today) throws SQLException {
    return take(file, badRowsMax, today, Author.COMMAND);
  }

  /** The same, brought by somebody. */
  public AnswerReport take(Path file, double badRowsMax, JalaliDate today, Author author)
      throws SQLException {
    if (!Files.isRegularFile(file)) {
      throw RefusedInput.of(file.toString(), "file is missing");
    }
    String sha256 = Seal.of(file);
    var walk = new AnswerWalk(file, badRowsMax, today);
    return database.inTransaction(connection -> {
      AnswerReport report = take(connection, walk, sha256);
      if (!report.isRepeat()) {
        note(connection, author, file.getFileName() + " " + sha256);
      }
      return report;
    });
  }

  private static void note(Connection connection, Author author, String file) throws SQLException {
    FinanceJournal.note(
        connection,
        author,
        new FinanceJournal.Note("BANK_RESULT_TAKEN", "bank answer", Change.to(file)));
  }

  private AnswerReport take(Connection connection, AnswerWalk walk, String sha256)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    String name = walk.file().getFileName().toString();
    if (AnswerTable.isTaken(connection, sha256)) {
      return new AnswerReport(true, 0, Map.of(), new Rejects(name));
    }
    var writer = new AnswerWriter(connection, AnswerTable.nextId(connection), news, moneySeen);
    AnswerReport report = read(walk, writer);
    if (!Seal.of(walk.file()).equals(sha256)) {
      throw RefusedInput.of(name, "changed while it was read");
    }
    AnswerTable.add(connection, new Answer(writer.answerId(), name, sha256, report.lines()));
    // A statement may have told of the money before the answer did.
    StatementMatching.match(connection);
    return report;
  }

  private static AnswerReport read(AnswerWalk walk, AnswerWriter writer) throws SQLException {
    try (var answers = new BankAnswerReader().read(walk.file())) {
      return walk.read(answers.iterator(), writer);
    } catch (RefusedFile e) {
      throw RefusedInput.at(e.file(), e.line(), e.why());
    }
  }
}
