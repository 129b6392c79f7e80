package ir.hedye.monthend.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.cli.SmallFolder;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A corrected fact: the law decides again, and no later feed overwrites it")
class CorrectedFactsTest extends CorrectionDrill {

  @Test
  @DisplayName("The month of the wedding, missing in every list, given by two people: entitled")
  void a_missing_month() {
    months.month(listAwaited(), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("AWAITING_LIST,,,");

    long id = correct(month(OF_THE_MARRIAGE, WORKED));

    assertThat(months.run("1405-07")).contains("people decided again 1");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(corrections()).containsExactly("1 H {" + id + "}");
  }

  @Test
  @DisplayName("A later load that still lacks the month does not take it away")
  void a_later_load_does_not_overwrite() {
    months.month(listAwaited(), "1405-07");
    correct(month(OF_THE_MARRIAGE, WORKED));
    months.run("1405-07");

    SmallFolder later = listAwaited().work(1, "other", new JalaliMonth(1405, 7));
    months.month(later, "1405-08");

    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(shell.number("SELECT count(*) FROM hedye.review_case")).isZero();
  }

  @Test
  @DisplayName(
      "A later list that tells the corrected month otherwise: the correction stays, a case")
  void a_later_list_of_the_month() {
    months.month(couple(), "1405-07");
    correct(month(OF_THE_MARRIAGE));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("AWAITING_LIST,,,");

    SmallFolder later = couple().work(1, "other", OF_THE_MARRIAGE);
    months.month(later, "1405-08");

    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("NOT_ENTITLED,,RELATION_ENDED,");
    assertThat(shell.rows("SELECT kind, detail FROM hedye.review_case"))
        .containsExactly("FEED_AFTER_CORRECTION correction 1, MONTH");
    months.run("1405-08");
    assertThat(shell.number("SELECT count(*) FROM hedye.review_case")).isEqualTo(1);
  }

  @Test
  @DisplayName("A month whose rows were wrong: category, basis, days, wage and dates are replaced")
  void a_wrong_month() {
    months.month(couple(), "1405-07");
    var freelance =
        new GivenRow(
            Category.FREELANCE,
            Basis.WORK,
            10,
            1,
            Optional.of(OF_THE_MARRIAGE.day(2)),
            Optional.of(OF_THE_MARRIAGE.day(20)));
    correct(month(OF_THE_MARRIAGE, freelance));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND))
        .isEqualTo("NOT_ENTITLED,,CATEGORY_NOT_COVERED,");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
  }

  @ParameterizedTest(name = "{0}, corrected {1}: was {3}, then entitled")
  @CsvSource({
    "contract=TEMPORARY, CONTRACT, PERMANENT, NOT_PERMANENT",
    "office=, OFFICE, ۱۰۳, NOT_REGISTERED",
    "registration_date=, REGISTERED_ON, ۱۴۰۵/۰۶/۱۶, NOT_REGISTERED",
    "registration_date=1405-06-14, REGISTERED_ON, 1405-06-15, DATES_INCONSISTENT",
    "husband_prior_marriages=1, HUSBAND_PRIOR, 0, NOT_FIRST_MARRIAGE",
    "husband_birth_date=1371-08-16, HUSBAND_BIRTH, 1371-08-15, IDENTITY_MISMATCH",
    "marriage_date=1405-09-01, MARRIED_ON, 1405-06-15, DATES_INCONSISTENT"
  })
  void registry_facts(String wrong, Field field, String right, String reason) {
    months.month(registry(wrong), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).contains(reason);

    correct(event(field, right));
    months.run("1405-07");

    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(shell.decisions("1405-07")).contains("\n1,1,");
  }

  @ParameterizedTest(name = "{0} in the insured record, corrected {1}")
  @CsvSource({
    "birth_date=1371-08-16, BIRTH_DATE, 1371-08-15, 'REVIEW,,IDENTITY_MISMATCH,'",
    "sex=F, SEX, M, 'REVIEW,,IDENTITY_MISMATCH,'",
    "deceased_on=1405-07-01, DECEASED_ON, '', 'ENTITLED,200000000,,DECEASED'",
    "deceased_on=1405-06-01, DECEASED_ON, '', 'REVIEW,,DATES_INCONSISTENT,'"
  })
  void identity_facts(String wrong, Field field, String right, String before) {
    SmallFolder folder = couple().set(SmallFolder.INSURED, SmallFolder.id(1), wrong);
    months.month(folder, "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(before);

    correct(identity(field, right));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);

    months.month(folder, "1405-08");
    months.release("1405-07");
    assertThat(shell.rows("SELECT state FROM hedye.payment WHERE role = 'H'"))
        .containsExactly("SENT");
  }

  @Test
  @DisplayName("A new version of a corrected event: the field stays corrected, a case tells of it")
  void the_registry_says_something_new() {
    months.month(registry("contract=TEMPORARY"), "1405-07");
    correct(event(Field.CONTRACT, "PERMANENT"));
    months.run("1405-07");

    SmallFolder second = registry("contract=TEMPORARY");
    second.set(SmallFolder.MARRIAGES, "1", "version=2").set(SmallFolder.MARRIAGES, "1", "office=9");
    months.month(second, "1405-08");

    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(shell.decisions("1405-08")).contains("\n1,2,");
    assertThat(shell.rows("SELECT kind, event_id, detail FROM hedye.review_case"))
        .containsExactly("REGISTRY_AFTER_CORRECTION 1 correction 1, event version 2");
    months.run("1405-08");
    assertThat(shell.number("SELECT count(*) FROM hedye.review_case")).isEqualTo(1);
  }

  @Test
  @DisplayName("What was corrected of one husband is not said of another whom the registry names")
  void another_spouse() {
    months.month(registry("husband_prior_marriages=1").man(3), "1405-07");
    correct(event(Field.HUSBAND_PRIOR, "0"));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);

    SmallFolder second = registry("husband_prior_marriages=1").man(3);
    second.set(SmallFolder.MARRIAGES, "1", "version=2");
    second.set(SmallFolder.MARRIAGES, "1", "husband_id=" + SmallFolder.id(3));
    months.month(second, "1405-08");

    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("NOT_ENTITLED,,NOT_FIRST_MARRIAGE,");
    assertThat(corrections()).isEmpty();
  }

  @Test
  @DisplayName("A revoked event stays revoked, whatever was corrected")
  void a_revoked_event_stays_revoked() {
    months.month(registry("contract=TEMPORARY"), "1405-07");
    correct(event(Field.CONTRACT, "PERMANENT"));
    SmallFolder second = registry("contract=TEMPORARY");
    second.set(SmallFolder.MARRIAGES, "1", "version=2");
    months.month(second.set(SmallFolder.MARRIAGES, "1", "status=REVOKED"), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo("REVOKED,,,");
  }

  @Test
  @DisplayName("What nobody confirmed, or somebody refused or took back, changes nothing")
  void unconfirmed_changes_nothing() {
    months.month(registry("contract=TEMPORARY"), "1405-07");
    var before = shell.decisions("1405-07");
    long refused = done(propose(event(Field.CONTRACT, "PERMANENT")));
    inBooks(books -> Corrections.refuse(books, HEAD, refused, "سند خوانا نیست"));
    long withdrawn = done(propose(event(Field.CONTRACT, "PERMANENT")));
    inBooks(books -> Corrections.withdraw(books, OFFICER, withdrawn));
    propose(event(Field.CONTRACT, "PERMANENT"));

    assertThat(months.run("1405-07")).contains("nothing new");
    assertThat(shell.decisions("1405-07")).isEqualTo(before);
  }

  @Test
  @DisplayName("The decisions of everybody else are the same, byte for byte")
  void others_are_untouched() {
    SmallFolder folder = listAwaited().man(3).woman(4).marriage(2, 3, 4);
    months.month(folder, "1405-07");
    var before = shell.decisions("1405-07").lines().filter(line -> line.startsWith("2,")).toList();
    var facts =
        shell.rows("SELECT encode(claim, 'hex'), run_id FROM hedye.decision WHERE event_id = 2");
    correct(month(OF_THE_MARRIAGE, WORKED));
    months.run("1405-07");
    assertThat(shell.decisions("1405-07").lines().filter(line -> line.startsWith("2,")))
        .containsExactlyElementsOf(before);
    assertThat(
            shell.rows(
                "SELECT encode(claim, 'hex'), run_id FROM hedye.decision WHERE event_id = 2"))
        .isEqualTo(facts);
  }

  @Test
  @DisplayName("A correction of the wife's own facts leaves the husband's line unmarked")
  void a_spouse_is_not_marked() {
    months.month(registry("wife_prior_marriages=1"), "1405-07");
    long id = correct(event(Field.WIFE_PRIOR, "0"));
    months.run("1405-07");
    assertThat(corrections()).containsExactly("1 W {" + id + "}");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 PROPOSED -", "1 W 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("The count of another event of the person bears on this one's doubt")
  void a_count_in_another_event() {
    SmallFolder folder = couple().woman(4).marriage(2, 1, 4);
    months.month(folder, "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("REVIEW,,CONFLICTING_EVENTS,");
    long id =
        correct(new Fact.Event(2, java.util.List.of(new Fact.Given(Field.HUSBAND_PRIOR, "1"))));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(corrections()).contains("1 H {" + id + "}", "2 H {" + id + "}");
  }

  @Test
  @DisplayName("Others refused on the same employer's list are found, to be proposed together")
  void others_on_the_same_list() {
    SmallFolder folder = listAwaited().man(3).woman(4).marriage(2, 3, 4);
    folder
        .lines(SmallFolder.CONTRIBUTIONS)
        .removeIf(line -> line.startsWith(SmallFolder.id(3)) && line.contains(",1405-06,"));
    folder.lines(SmallFolder.CONTRIBUTIONS).replaceAll(line -> line.replace(",w3,", ",w1,"));
    months.month(folder, "1405-07");
    long id = correct(month(OF_THE_MARRIAGE, WORKED));
    assertThat(listed(books -> Corrections.alsoRefused(books, id))).isEmpty(); // both still wait

    months.month(folder, "1405-08");

    assertThat(listed(books -> Corrections.alsoRefused(books, id)))
        .extracting(found -> found.person().text() + " " + found)
        .containsExactly(SmallFolder.id(3) + " 2 HUSBAND");
  }

  @Test
  @DisplayName("Who else was refused in the same event is found as well")
  void others_in_the_same_event() {
    months.month(registry("contract=TEMPORARY"), "1405-07");
    long id = correct(event(Field.CONTRACT, "PERMANENT"));
    assertThat(listed(books -> Corrections.alsoRefused(books, id)))
        .extracting(AlsoRefused::toString)
        .containsExactly("1 HUSBAND", "1 WIFE");
  }
}
