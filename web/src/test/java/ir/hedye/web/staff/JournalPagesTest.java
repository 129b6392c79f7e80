package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.Tehran;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The auditor reads the journal")
class JournalPagesTest {
  private static Portal portal;
  private static Visitor auditor;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
    auditor = Staff.signedIn(portal, Role.AUDITOR, new Scope.Country());
    add("staff 7 مینا", "BATCH_SIGNED", "batch 1", 0);
    add("staff 8 رضا", "ACCOUNT_SET", "account", People.KNOWN.number());
    add("staff 8 رضا", "ACCOUNT_SET", "own", People.OTHER.number());
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static void add(String actor, String deed, String subject, long person)
      throws SQLException {
    portal.asOwner(
        """
        INSERT INTO journal_entry (actor, role, deed, subject, national_id, before_text, after_text)
        VALUES ('%s', 'OF_A_COMMAND', '%s', '%s', %d, 'before-text', 'after-text')
        """
            .formatted(actor, deed, subject, person));
  }

  private static String number(String subject) throws SQLException {
    return portal.ask("SELECT entry_id FROM journal_entry WHERE subject = '" + subject + "'");
  }

  @Test
  @DisplayName("By day, deed and actor; the list shows nobody's number and no content")
  void by_day_deed_and_actor() {
    String all = auditor.get("/desk/journal").text();
    assertThat(all).contains("BATCH_SIGNED", "batch 1", "دربارهٔ یک شخص");
    assertThat(all).doesNotContain("before-text", People.KNOWN.text(), "7971100035");

    String mina = auditor.get("/desk/journal?actor=%D9%85%DB%8C%D9%86%D8%A7").text();
    assertThat(mina).contains("batch 1").doesNotContain("staff 8");
    assertThat(auditor.get("/desk/journal?deed=ACCOUNT_SET").text()).doesNotContain("batch 1");
    String today = Tehran.dayOf(java.time.Instant.now()).toString();
    assertThat(auditor.get("/desk/journal?day=" + today).text()).contains("batch 1");
    assertThat(auditor.get("/desk/journal?day=1390-01-01").text()).contains("چیزی یافت نشد");
    assertThat(auditor.get("/desk/journal?day=yesterday").text()).contains("role=\"alert\"");
  }

  @Test
  @DisplayName("An entry shows before and after; about a person, the person sees that it was read")
  void an_entry_shows_before_and_after() throws SQLException {
    String page = auditor.get("/desk/journal/" + number("account")).text();

    assertThat(page).contains("before-text", "after-text").doesNotContain("7971100035");
    assertThat(
            portal.ask(
                "SELECT reader || ':' || purpose FROM reading WHERE national_id = 7971100035"))
        .isEqualTo("AUDITOR:journal");
    assertThat(
            portal.ask(
                "SELECT count(*) FROM journal_entry WHERE deed = 'JOURNAL_READ' AND"
                    + " national_id = 7971100035 AND role = 'AUDITOR'"))
        .isEqualTo("1");
  }

  @Test
  @DisplayName("One's own entries are not found, like those that never were")
  void ones_own_entries_are_not_found() throws SQLException {
    String name =
        Staff.add(portal, new Grant(Role.AUDITOR, new Scope.Country()), People.OTHER.number());
    var self = Staff.signIn(portal, name);

    var own = self.get("/desk/journal/" + number("own"));
    assertThat(own.status()).isEqualTo(404);
    assertThat(own.text()).isEqualTo(self.get("/desk/journal/99999").text());
    assertThat(self.get("/desk/journal/" + number("batch 1")).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("The chain's head of each day stands there to be written down")
  void the_daily_head_is_shown() throws SQLException {
    ir.hedye.monthend.journal.Chain.seal(portal.database().database());

    assertThat(auditor.get("/desk/journal").text())
        .contains(portal.ask("SELECT hash FROM journal_seal ORDER BY seal_no DESC LIMIT 1"));
  }
}
