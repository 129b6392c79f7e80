package ir.hedye.monthend.run;

import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.cli.SmallFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Later news about contributions: late, overdue and corrected lists")
class LateListsTest extends SecondMonth {
  private static final JalaliMonth OF_THE_MARRIAGE = new JalaliMonth(1405, 6);

  /** The list of the marriage's month has not come for person 1. */
  private static SmallFolder listAwaited() {
    SmallFolder folder = couple();
    folder
        .lines(CONTRIBUTIONS)
        .removeIf(line -> line.startsWith(SmallFolder.id(1)) && line.contains(",1405-06,"));
    return folder;
  }

  /** Persons 1 and 3 are in one list of the marriage's month. */
  private static SmallFolder sharedList() {
    return listAwaited().work(1, "big", OF_THE_MARRIAGE).work(3, "big", OF_THE_MARRIAGE);
  }

  @Test
  @DisplayName("A list that comes late turns awaiting into entitled and paid")
  void a_late_list() {
    months.month(listAwaited(), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("AWAITING_LIST,,,");
    assertThat(months.payments()).containsExactly("1 W 200000000 PROPOSED -");
    months.month(couple(), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("AWAITING_LIST,,,");
    assertThat(months.payments())
        .containsExactly("1 W 200000000 PROPOSED -", "1 H 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("A list that does not come is overdue without any new fact")
  void an_overdue_list() {
    months.month(listAwaited(), "1405-07");
    months.take(listAwaited(), "1405-08");
    assertThat(shell.number("SELECT count(*) FROM hedye.changed_person")).isZero();
    assertThat(months.run("1405-08"))
        .contains("people decided again 1, decisions new or changed 1");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("NOT_ENTITLED,,RELATION_ENDED,");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("AWAITING_LIST,,,");
    months.month(couple(), "1405-09");
    assertThat(months.decision("1405-09", HUSBAND)).isEqualTo(ENTITLED);
  }

  @Test
  @DisplayName("A corrected list drops a person from it, and the others stay in theirs")
  void a_person_dropped_from_a_list() {
    months.month(sharedList(), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    SmallFolder corrected = listAwaited().work(3, "big", OF_THE_MARRIAGE);
    months.month(corrected, "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("NOT_ENTITLED,,RELATION_ENDED,");
    assertThat(months.decision("1405-08", WIFE)).isEqualTo(ENTITLED);
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("A folder without a list leaves that list as it was")
  void a_list_that_is_not_sent_again_stays() {
    months.month(sharedList(), "1405-07");
    months.month(listAwaited(), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 PROPOSED -", "1 W 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("Another list number of the same workshop and month is another list")
  void another_list_number_is_another_list() {
    months.month(sharedList(), "1405-07");
    SmallFolder second = listAwaited().work(3, "big", OF_THE_MARRIAGE);
    second
        .lines(CONTRIBUTIONS)
        .replaceAll(line -> line.contains(",big,") ? line.replaceFirst(",1$", ",2") : line);
    months.month(second, "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(shell.number("SELECT count(*) FROM hedye.contribution_list WHERE workshop = 'big'"))
        .isEqualTo(2);
  }

  /** May's wage is 300 million: 100 million more, divided by 24. */
  private static SmallFolder higherWage() {
    SmallFolder folder = couple();
    folder
        .lines(CONTRIBUTIONS)
        .replaceAll(line ->
            line.startsWith(SmallFolder.id(1)) && line.contains(",1405-02,")
                ? line.replace("200000000", "300000000")
                : line);
    return folder;
  }

  @Test
  @DisplayName("A corrected wage before release: a line of another amount in place of the old one")
  void a_corrected_wage_before_release() {
    months.month(couple(), "1405-07");
    months.month(higherWage(), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("ENTITLED,204166667,,");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -", "1 H 204166667 PROPOSED -");
  }

  @Test
  @DisplayName("A corrected wage after release: a case, and no second payment")
  void a_corrected_wage_after_release() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
    months.month(higherWage(), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("ENTITLED,204166667,,");
    assertThat(months.payments()).containsExactly("1 H 200000000 SENT -", "1 W 200000000 SENT -");
    assertThat(months.cases()).containsExactly("CHANGED_AFTER_RELEASE 1 H 1 2");
  }

  @Test
  @DisplayName("A list that was awaited behind another refusal is overdue as well, in its time")
  void an_overdue_list_behind_another_refusal() {
    SmallFolder temporary = listAwaited().set(SmallFolder.MARRIAGES, "1", "contract=TEMPORARY");
    months.month(temporary, "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("NOT_ENTITLED,,NOT_PERMANENT,");
    months.take(temporary, "1405-08");
    months.run("1405-08");
    assertThat(months.decision("1405-08", HUSBAND))
        .isEqualTo("NOT_ENTITLED,,NOT_PERMANENT|RELATION_ENDED,");
    months.take(temporary, "1405-09");
    assertThat(months.run("1405-09")).contains("people decided again 0");
  }
}
