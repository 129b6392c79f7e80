package ir.hedye.monthend.run;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.Outcome;
import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.oracle.SampleMonth;
import ir.hedye.monthend.run.Preview.Asked;
import ir.hedye.monthend.run.Preview.Told;
import ir.hedye.monthend.store.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is shown before a run decides")
class PreviewTest {
  private static final Article85 ARTICLE = new Article85(LawBook.standard());

  @TempDir Path dir = Path.of(".");

  @Test
  @DisplayName("It is what the run decides, to the last figure, for everybody of the sample")
  void it_is_what_the_run_decides() throws IOException, SQLException {
    Path folder = Files.createDirectories(dir.resolve("sample"));
    SampleMonth.unpackTo(folder);
    try (var shell = Shell.open(Files.createDirectories(dir.resolve("home")))) {
      shell.done("load", "--max-bad-rows", "1", folder.toString());
      shell.done("receive", "--max-bad-rows", "1", folder.resolve("marriages.csv").toString());
      shell.done("run", "--month", "1405-07", "--at", SampleMonth.EVALUATION_DAY.toString());

      Set<Outcome> seen = shell.books().inTransaction(PreviewTest::compare);

      assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    }
  }

  private static Set<Outcome> compare(java.sql.Connection connection) throws SQLException {
    var sql = new Sql(connection);
    List<StoredDecision> stored = new ArrayList<>();
    StoredDecisions.all(sql, stored::add);
    var seen = new HashSet<Outcome>();
    for (StoredDecision each : stored) {
      Decision made = each.remake(ARTICLE);
      assertThat(previewed(sql, each)).as(each.line().toString()).isEqualTo(made);
      seen.add(made.outcome());
    }
    return seen;
  }

  private static Decision previewed(Sql sql, StoredDecision stored) throws SQLException {
    var facts = stored.facts().claim();
    var spouse = facts.event().spouse(facts.role());
    var told =
        new Told(
            facts.event().eventId(),
            facts.event().marriage(),
            facts.role(),
            Fields.unpacked(spouse.birthDate()),
            spouse.priorMarriages());
    var asked = new Asked(stored.line().nationalId(), stored.evaluatedOn());
    return ARTICLE.decide(Preview.claim(sql, asked, told).orElseThrow());
  }

  @Test
  @DisplayName("Somebody who is not insured has no claim")
  void a_stranger_has_no_claim() throws SQLException, IOException {
    try (var shell = Shell.open(Files.createDirectories(dir.resolve("home")))) {
      var told =
          new Told(
              1,
              new ir.hedye.law.article85.Marriage(
                  false,
                  ir.hedye.law.article85.Marriage.Contract.PERMANENT,
                  SampleMonth.EVALUATION_DAY,
                  null,
                  true),
              ir.hedye.law.article85.Role.WIFE,
              SampleMonth.EVALUATION_DAY,
              0);

      var asked = new Asked(1, SampleMonth.EVALUATION_DAY);

      Optional<Claim> claim =
          shell
              .books()
              .inTransaction(connection -> Preview.claim(new Sql(connection), asked, told));

      assertThat(claim).isEmpty();
    }
  }
}
