package ir.hedye.monthend.cli;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.explain.Explanation;
import ir.hedye.monthend.explain.Language;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.run.StoredDecision;
import ir.hedye.monthend.run.StoredDecisions;
import ir.hedye.monthend.store.Sql;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code explain}: one person's decisions in words. The national ID is asked for, never an
 * argument.
 */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Asks for a national ID and shows every condition with the facts it saw; the reading is"
            + " journalled.")
final class ExplainCommand extends Screen implements Callable<Integer> {
  @Option(names = "--lang", defaultValue = "fa", description = "fa (default) or en")
  Language language = Language.FA;

  @Option(
      names = "--purpose",
      defaultValue = "explain",
      description = "why the file is read; goes into the journal")
  String purpose = "explain";

  @Override
  public Integer call() throws SQLException, IOException {
    NationalId id =
        NationalId.read(ask())
            .orElseThrow(() -> new RefusedInput("explain: that is no national ID"));
    try (var database = road().open()) {
      List<StoredDecision> decisions =
          database.inTransaction(tx -> {
            var sql = new Sql(tx);
            sql.run(
                "INSERT INTO reading (national_id, reader, purpose) VALUES (?, ?, ?)",
                id.number(),
                System.getProperty("user.name", "?"),
                purpose);
            return StoredDecisions.inForce(sql, id.number());
          });
      show(decisions);
    }
    return 0;
  }

  private String ask() throws IOException {
    if (System.in.available() == 0 && ProgressLine.isTerminal()) {
      out().print(language == Language.FA ? "کد ملی: " : "national ID: ");
      out().flush();
    }
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    return line == null ? "" : line;
  }

  private void show(List<StoredDecision> decisions) {
    if (decisions.isEmpty()) {
      out()
          .println(
              language == Language.FA
                  ? "برای این کد ملی تصمیمی ثبت نشده است."
                  : "no decision stands about this national ID.");
    }
    var explanation = new Explanation(language);
    decisions.forEach(decision -> explanation.of(decision).forEach(out()::println));
  }
}
