package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.payment.AnswerReport;
import ir.hedye.monthend.payment.Author;
import ir.hedye.monthend.payment.BankResult;
import ir.hedye.monthend.payment.Inbox;
import ir.hedye.monthend.payment.PaymentSettings;
import ir.hedye.monthend.payment.statement.StatementReport;
import ir.hedye.monthend.payment.statement.Statements;
import ir.hedye.monthend.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The folders into which the bank's files come: its answers and its statements. What somebody
 * uploads is put there too, so that every file is kept where the others are.
 */
@Component
public final class BankFolders {
  private static final double BAD_ROWS_MAX = 0.01;

  private final Path folder;
  private final BankResult results;
  private final Statements statements;
  private final Clock clock;

  BankFolders(
      StoreSettings store,
      PaymentSettings settings,
      BankResult results,
      Statements statements,
      Clock clock) {
    String set = settings.finance().bankFolder();
    this.folder = set.isEmpty() ? store.home().resolve("bank") : Path.of(set);
    this.results = results;
    this.statements = statements;
    this.clock = clock;
  }

  /** The two kinds of files. */
  enum Kind {
    ANSWERS("answers"),
    STATEMENTS("statements");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  JalaliDate today() {
    return Tehran.dayOf(clock.instant());
  }

  /** Takes whatever lies in both folders; the program itself does this every half minute. */
  public List<Inbox.Taken> takeAll() throws SQLException {
    return takeAll(Author.FOLDER);
  }

  /** The same, because somebody asks. */
  List<Inbox.Taken> takeAll(Author author) throws SQLException {
    var taken = new ArrayList<>(inbox(Kind.ANSWERS, author).takeAll());
    taken.addAll(inbox(Kind.STATEMENTS, author).takeAll());
    return taken;
  }

  Inbox inbox(Kind kind, Author author) {
    Path in = folder.resolve(kind.name);
    return new Inbox(
        in, file -> kind == Kind.ANSWERS ? answer(in, file, author) : statement(file, author));
  }

  private String answer(Path in, Path file, Author author) throws SQLException {
    AnswerReport report = results.take(file, BAD_ROWS_MAX, today(), author);
    if (report.isRepeat()) {
      return "REPEAT";
    }
    writeRejects(in, file, report.rejects());
    return report.results().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static void writeRejects(Path in, Path file, Rejects rejects) {
    try {
      Path done = Files.createDirectories(in.resolve("done"));
      Rejects.write(done.resolve(file.getFileName() + ".rejects.csv"), List.of(rejects));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String statement(Path file, Author author) throws SQLException {
    StatementReport report = statements.take(file, author);
    return report.isRepeat() ? "REPEAT" : "LINES " + report.newLines() + "/" + report.lines();
  }

  /** Puts an uploaded file into its folder and takes what lies there. */
  List<Inbox.Taken> take(Kind kind, Upload upload, Author author) throws SQLException {
    try {
      Path in = Files.createDirectories(folder.resolve(kind.name));
      Path part = Files.createTempFile(in, ".upload-", ".part");
      Files.write(part, upload.content());
      Path target = in.resolve(upload.safeName());
      for (int again = 2; Files.exists(target); again++) {
        target = in.resolve(again + "-" + upload.safeName());
      }
      Files.move(part, target);
    } catch (IOException e) {
      throw RefusedInput.of(upload.safeName(), "cannot be kept");
    }
    return inbox(kind, author).takeAll();
  }

  /** A file as a browser sends it. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Upload(String name, byte[] content) {
    /** The name without folders and without what a file's name should not hold. */
    String safeName() {
      String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      String safe = bare.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[._]+", "");
      return safe.isEmpty() || safe.endsWith(".part") ? "upload" : safe;
    }
  }
}
