package ir.hedye.monthend.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.explain.Explanation;
import ir.hedye.monthend.explain.Language;
import ir.hedye.monthend.run.Preview;
import ir.hedye.monthend.run.StoredDecisions;
import ir.hedye.monthend.store.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Payments whose decision rests on a corrected fact")
class CorrectedMoneyTest extends CorrectionDrill {
  private static final JalaliMonth MAY = new JalaliMonth(1405, 2);

  private Path batch(int run) {
    return home().resolve("out/1405-07/" + run);
  }

  @Test
  @DisplayName("They stand apart in the batch: marked, and in a file that the manifest names")
  void they_stand_apart() throws IOException {
    months.month(listAwaited(), "1405-07");
    assertThat(batch(1).resolve("corrected.csv")).doesNotExist();
    long id = correct(month(OF_THE_MARRIAGE, WORKED));
    months.run("1405-07");

    assertThat(shell.rows("SELECT role, corrected, corrections FROM hedye.payment ORDER BY 1"))
        .containsExactly("H t {" + id + "}", "W f {}");
    assertThat(Files.readString(batch(2).resolve("corrected.csv")))
        .isEqualTo(
            """
            end_to_end_id,event_id,role,national_id,amount,corrections,author_roles,confirmer_roles
            HDY85000000000000002,1,HUSBAND,%s,200000000,%d,BRANCH_OFFICER,BRANCH_HEAD
            """
                .formatted(MAN.text(), id));
    assertThat(Files.readString(batch(2).resolve("manifest.json"))).contains("\"corrected.csv\"");
    assertThat(Files.readString(batch(1).resolve("manifest.json"))).doesNotContain("corrected");
    months.release("1405-07");
    assertThat(months.payments()).containsExactly("1 W 200000000 SENT -", "1 H 200000000 SENT -");
  }

  @Test
  @DisplayName("Corrected before release to the same worth: another line, marked")
  void the_same_worth_is_marked() {
    months.month(couple(), "1405-07");
    correct(event(Field.OFFICE, "104"));
    months.run("1405-07");
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 WITHDRAWN -",
            "1 W 200000000 WITHDRAWN -",
            "1 H 200000000 PROPOSED -",
            "1 W 200000000 PROPOSED -");
    assertThat(shell.number("SELECT count(*) FROM hedye.payment WHERE corrected")).isEqualTo(2);
  }

  @Test
  @DisplayName("Corrected after the signatures, before any run: the line does not leave")
  void corrected_after_the_signatures() {
    months.month(couple(), "1405-07");
    correct(month(OF_THE_MARRIAGE));
    months.release("1405-07");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 SENT -");
    assertThat(shell.rows("SELECT kind, detail FROM hedye.review_case"))
        .containsExactly("RELEASE_DROPPED FACT_CORRECTED");
  }

  @Test
  @DisplayName("Corrected after release: a case with both decisions, and nothing is taken back")
  void corrected_after_release() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
    correct(month(MAY, WORKED.with(30, 300_000_000)));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("ENTITLED,204166667,,");
    assertThat(months.payments()).containsExactly("1 H 200000000 SENT -", "1 W 200000000 SENT -");
    assertThat(shell.rows("SELECT kind, role, old_run, new_run FROM hedye.review_case"))
        .containsExactly("CHANGED_AFTER_RELEASE H 1 2");
  }

  @Test
  @DisplayName("A stored decision that does not show its correction is found by verify")
  void verify_finds_a_decision_without_its_correction() {
    months.month(listAwaited(), "1405-07");
    correct(month(OF_THE_MARRIAGE, WORKED));
    months.run("1405-07");
    shell.rows(
        """
        WITH changed AS (UPDATE hedye.correction_fact SET value = '' RETURNING 1)
        SELECT count(*) FROM changed\
        """);
    var answer = shell.run("verify");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out() + answer.err()).contains("does not show the corrections");
    shell.rows(
        """
        WITH changed AS (UPDATE hedye.correction_fact
          SET value = 'COMPULSORY,WORK,30,200000000,,' RETURNING 1)
        SELECT count(*) FROM changed\
        """);
  }

  @Test
  @DisplayName("The explanation names the correction")
  void the_explanation_names_the_correction() {
    months.month(listAwaited(), "1405-07");
    long id = correct(month(OF_THE_MARRIAGE, WORKED));
    months.run("1405-07");
    var stored = listed(books -> StoredDecisions.inForce(new Sql(books), MAN.number()));
    assertThat(stored.getFirst().corrections()).containsExactly(id);
    assertThat(new Explanation(Language.EN).of(stored.getFirst()))
        .contains("  rests on a corrected fact: correction " + id);
  }

  @Test
  @DisplayName("Who registers a marriage is shown the law's answer on corrected facts too")
  void the_preview_sees_corrected_facts() {
    months.month(listAwaited(), "1405-07");
    correct(month(OF_THE_MARRIAGE, WORKED));
    correct(identity(Field.BIRTH_DATE, "1371-08-20"));
    var day = OF_THE_MARRIAGE.day(15);
    var told =
        new Preview.Told(
            1,
            new Marriage(false, Marriage.Contract.PERMANENT, day, day, true),
            Role.HUSBAND,
            day,
            0);
    var asked = new Preview.Asked(MAN.number(), new JalaliMonth(1405, 7).lastDay());
    Insured seen =
        inBooks(books -> Preview.claim(new Sql(books), asked, told)).orElseThrow().insured();
    assertThat(seen.history().rowsOf(OF_THE_MARRIAGE)).containsExactly(WORKED.in(OF_THE_MARRIAGE));
    assertThat(seen.birthDate()).hasToString("1371-08-20");
    months.run("1405-07");
  }
}
