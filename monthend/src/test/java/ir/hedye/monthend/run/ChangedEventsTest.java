package ir.hedye.monthend.run;

import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static ir.hedye.monthend.cli.SmallFolder.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Later news about an event: before release it replaces, after release it is a case")
class ChangedEventsTest extends SecondMonth {
  private static SmallFolder version2(String... changes) {
    SmallFolder folder = couple().set(MARRIAGES, "1", "version=2");
    for (String change : changes) {
      folder.set(MARRIAGES, "1", change);
    }
    return folder;
  }

  @Test
  @DisplayName("A first month pays both spouses; the same delivery again is no run")
  void the_first_month() {
    assertThat(months.month(couple(), "1405-07")).contains("2 payments, 400,000,000 rial");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 PROPOSED -", "1 W 200000000 PROPOSED -");
    assertThat(months.month(couple(), "1405-07")).isEqualTo("month 1405-07: nothing new, no run\n");
    assertThat(shell.number("SELECT count(*) FROM hedye.month_run")).isEqualTo(1);
    assertThat(months.month(couple(), "1405-08"))
        .startsWith("month 1405-08, run 1\npeople decided again 0, decisions new or changed 0\n");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED);
    assertThat(shell.number("SELECT count(*) FROM hedye.decision")).isEqualTo(2);
  }

  @Test
  @DisplayName("A version that fails a condition, before release: the lines drop out")
  void a_changed_version_before_release() {
    months.month(couple(), "1405-07");
    assertThat(months.month(version2("contract=TEMPORARY"), "1405-08"))
        .contains("dropped out of unreleased batches 2, cases after release 0");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("NOT_ENTITLED,,NOT_PERMANENT,");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 WITHDRAWN -");
    assertThat(months.cases()).isEmpty();
    assertThat(shell.number("SELECT count(*) FROM hedye.decision")).isEqualTo(4);
  }

  @Test
  @DisplayName("A version of the same worth, before release: another line in place of the old one")
  void a_changed_version_of_the_same_worth() {
    months.month(couple(), "1405-07");
    assertThat(months.month(version2("office=104"), "1405-08")).contains("2 payments");
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 WITHDRAWN -",
            "1 W 200000000 WITHDRAWN -",
            "1 H 200000000 PROPOSED -",
            "1 W 200000000 PROPOSED -");
    assertThat(shell.decisions("1405-08")).contains("\n1,2,").doesNotContain("\n1,1,");
    assertThat(shell.decisions("1405-07")).contains("\n1,1,").doesNotContain("\n1,2,");
  }

  @Test
  @DisplayName("A version of the same worth, after release: nothing is taken back, no case")
  void a_changed_version_of_the_same_worth_after_release() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
    months.month(version2("office=104"), "1405-08");
    assertThat(months.payments()).containsExactly("1 H 200000000 SENT -", "1 W 200000000 SENT -");
    assertThat(months.cases()).isEmpty();
    assertThat(shell.decisions("1405-08")).contains("\n1,2,").doesNotContain("\n1,1,");
  }

  @Test
  @DisplayName("A revocation before release: the lines drop out and the decision is replaced")
  void a_revocation_before_release() {
    months.month(couple(), "1405-07");
    months.month(version2("status=REVOKED"), "1405-08");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo("REVOKED,,,");
    assertThat(months.decision("1405-07", WIFE)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 WITHDRAWN -");
    assertThat(months.cases()).isEmpty();
  }

  @Test
  @DisplayName(
      "A revocation of signed lines: they drop out, and what is left has nothing to release")
  void a_revocation_between_signing_and_release() {
    months.month(couple().man(3).marriage(3, 3, 0), "1405-07");
    shell.done("sign", "--month", "1405-07", "--as", "زهرا احمدی");
    shell.done("sign", "--month", "1405-07", "--as", "حسن کریمی");
    months.take(version2("status=REVOKED").man(3).marriage(3, 3, 0), "1405-08");
    shell.done("release", "--month", "1405-07");
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 WITHDRAWN -", "1 W 200000000 WITHDRAWN -", "3 H 200000000 SENT -");
    assertThat(months.cases())
        .containsExactly("RELEASE_DROPPED 1 H 1 1", "RELEASE_DROPPED 1 W 1 1");
    months.run("1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("REVOKED,,,");
  }

  @Test
  @DisplayName("A revocation after release: a case with both runs, nothing is taken back")
  void a_revocation_after_release() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
    assertThat(months.month(version2("status=REVOKED"), "1405-08"))
        .contains("dropped out of unreleased batches 0, cases after release 2");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("REVOKED,,,");
    assertThat(months.payments()).containsExactly("1 H 200000000 SENT -", "1 W 200000000 SENT -");
    assertThat(months.cases())
        .containsExactly("CHANGED_AFTER_RELEASE 1 H 1 2", "CHANGED_AFTER_RELEASE 1 W 1 2");
    assertThat(months.month(version2("status=REVOKED"), "1405-09")).contains("run 1");
    assertThat(months.cases()).hasSize(2);
  }

  @Test
  @DisplayName("Another wife before release: the old one's line goes, the new one is paid")
  void a_changed_spouse_before_release() {
    months.month(couple().woman(3), "1405-07");
    months.month(version2("wife_id=" + SmallFolder.id(3)).woman(3), "1405-08");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED);
    assertThat(shell.decisions("1405-08"))
        .contains(SmallFolder.id(3) + ",WIFE,ENTITLED")
        .doesNotContain(SmallFolder.id(2));
    assertThat(shell.decisions("1405-07")).contains(SmallFolder.id(2) + ",WIFE,ENTITLED");
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 WITHDRAWN -",
            "1 W 200000000 WITHDRAWN -",
            "1 H 200000000 PROPOSED -",
            "1 W 200000000 PROPOSED -");
    assertThat(
            shell.rows(
                "SELECT national_id FROM hedye.live_payment WHERE role = 'W' AND event_id = 1"))
        .containsExactly(SmallFolder.id(3));
  }

  @Test
  @DisplayName("Another wife after release: a case, and the new one is not paid for the same event")
  void a_changed_spouse_after_release() {
    months.month(couple().woman(3), "1405-07");
    months.release("1405-07");
    months.month(version2("wife_id=" + SmallFolder.id(3)).woman(3), "1405-08");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED + "ALREADY_PAID");
    assertThat(months.cases())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("CHANGED_AFTER_RELEASE 1 W 1");
    assertThat(shell.decisions("1405-08"))
        .contains(SmallFolder.id(3) + ",WIFE,ENTITLED")
        .doesNotContain(SmallFolder.id(2));
    assertThat(months.payments()).containsExactly("1 H 200000000 SENT -", "1 W 200000000 SENT -");
  }

  @Test
  @DisplayName("A person newly insured is decided for an old event")
  void a_newly_insured_person() {
    months.month(new SmallFolder().man(1).marriage(1, 1, 2), "1405-07");
    assertThat(months.decision("1405-07", WIFE)).isEqualTo("none");
    months.month(couple(), "1405-08");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED);
    assertThat(months.decision("1405-07", WIFE)).isEqualTo("none");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 PROPOSED -", "1 W 200000000 PROPOSED -");
  }

  @Test
  @DisplayName(
      "A payment from before that becomes known: the line drops out, the entitlement stands")
  void a_new_row_of_paid_csv() {
    months.month(couple(), "1405-07");
    months.month(couple().add(PAID, SmallFolder.id(1) + ",1404-01-01,1000,old"), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED + "ALREADY_PAID");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("A second event that counts as first makes both a conflict for a person to look at")
  void a_second_first_marriage() {
    months.month(couple(), "1405-07");
    months.month(couple().marriage(2, 1, 0), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("REVIEW,,CONFLICTING_EVENTS,");
    assertThat(months.decision("1405-08", "2,HUSBAND")).isEqualTo("REVIEW,,CONFLICTING_EVENTS,");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
    months.month(
        couple()
            .marriage(2, 1, 0)
            .set(MARRIAGES, "2", "version=2")
            .set(MARRIAGES, "2", "status=REVOKED"),
        "1405-09");
    assertThat(months.decision("1405-09", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments()).last().isEqualTo("1 H 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("A day that no law version knows is asked again in every run: the next version may")
  void a_day_without_a_law_version() throws SQLException {
    SmallFolder tomorrow =
        couple()
            .set(MARRIAGES, "1", "marriage_date=1406-01-05")
            .set(MARRIAGES, "1", "registration_date=1406-01-05");
    months.month(tomorrow, "1406-01");
    assertThat(months.decision("1406-01", HUSBAND)).isEqualTo("REVIEW,,NO_LAW_VERSION,");
    assertThat(
            shell
                .books()
                .<Long>inTransaction(books -> {
                  var sql = new Sql(books);
                  sql.run(RunSql.TO_DECIDE);
                  return sql.number("SELECT count(*) FROM to_decide");
                }))
        .isEqualTo(2);
  }
}
