package ir.hedye.web.gift;

import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static ir.hedye.monthend.cli.SmallFolder.PAID;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.contact.Thaw;
import ir.hedye.monthend.contact.Thaws;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.store.QuickFolders;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.access.Me;
import ir.hedye.web.access.Tokens;
import ir.hedye.web.month.LiveSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;

/**
 * A real month, made by the commands, in which everybody stands elsewhere. Person k has event k;
 * the husband of event 1 has a wife, who is person 2 and is entitled too. One for all tests that
 * look.
 */
public final class PeopleMonth {
  static final int PAID_HUSBAND = 1;
  static final int PAID_WIFE = 2;
  static final int NO_ACCOUNT = 3;
  static final int INVALID_ACCOUNT = 4;
  static final int NO_MOBILE = 5;
  static final int INVALID_MOBILE = 6;
  static final int DECEASED = 7;
  static final int ALREADY_PAID = 8;
  static final int BANK_GONE = 9;
  static final int SHARED = 10; // and 11 and 12
  static final int ACCOUNT_CHANGED = 13;
  static final int REFUSED = 14;
  static final int AWAITING = 15;
  static final int RETURNED = 16;
  static final int REJECTED = 17;
  static final int ON_THE_WAY = 18;
  static final int REVIEW = 19;
  static final int REVOKED = 20;
  static final int NO_EVENT = 21;
  static final int NOT_RUN_YET = 22;
  static final int TWO_MARRIAGES = 23;
  static final int FROZEN = 24;
  static final int DROPPED = 25;
  static final int STRANGER = 26;

  /** The wife's wage of a month: nobody else's. */
  static final String WIFE_WAGE = "187654321";

  static final String ANSWERS =
      "msg_id,end_to_end_id,amount,sheba,status,reason,trace,settled_on\n";

  public static final LiveSite SITE;
  static final Shell SHELL;

  static {
    try {
      Path home = QuickFolders.forThisProcess("hedye-people-");
      SHELL = PageDatabase.shell(home.resolve("home"));
      new PeopleMonth(home).make();
      SITE = new LiveSite(SHELL.storeSettings(), Tokens.environment());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private final Path home;

  private PeopleMonth(Path home) {
    this.home = home;
  }

  public static String id(int k) {
    return SmallFolder.id(k);
  }

  static Me me(int k) {
    return Me.of(NationalId.read(id(k)).orElseThrow());
  }

  private void make() throws IOException, SQLException {
    Path folder = folder().writeTo(home.resolve("data"));
    SHELL.done("load", folder.toString());
    SHELL.done("receive", folder.resolve(MARRIAGES).toString());
    set("account_changed_on = 14050730", ACCOUNT_CHANGED);
    SHELL.done("run", "--month", "1405-07");
    set("frozen = true", FROZEN);
    set("frozen = true", DROPPED);
    SHELL.done("sign", "--month", "1405-07", "--as", "نخستین امضاکننده");
    SHELL.done("sign", "--month", "1405-07", "--as", "دومین امضاکننده");
    SHELL.done("release", "--month", "1405-07");
    thaw(DROPPED);
    answer();
    read();
    Path next =
        folder().of("1405-08").marriage(NOT_RUN_YET, NOT_RUN_YET, 0).writeTo(home.resolve("next"));
    SHELL.done("receive", next.resolve(MARRIAGES).toString());
  }

  private static SmallFolder folder() {
    var folder = new SmallFolder();
    for (int k = 1; k <= DROPPED; k++) {
      if (k == PAID_WIFE) {
        folder.woman(k);
      } else {
        folder.man(k);
      }
      boolean told = k != PAID_WIFE && k != NO_EVENT && k != NOT_RUN_YET;
      if (told) {
        folder.marriage(k, k, k == PAID_HUSBAND ? PAID_WIFE : 0);
      }
    }
    holds(folder);
    answers(folder);
    return folder;
  }

  private static void holds(SmallFolder folder) {
    folder
        .set(INSURED, id(NO_ACCOUNT), "sheba=")
        .set(INSURED, id(INVALID_ACCOUNT), "sheba=IR123")
        .set(INSURED, id(NO_MOBILE), "mobile=")
        .set(INSURED, id(INVALID_MOBILE), "mobile=12")
        .set(INSURED, id(DECEASED), "deceased_on=1405-07-01")
        .add(PAID, id(ALREADY_PAID) + ",1399-05-05,1,branch")
        .set(INSURED, id(BANK_GONE), "sheba=" + shebaAt("062"))
        .set(INSURED, id(SHARED + 1), "sheba=" + SmallFolder.sheba(SHARED))
        .set(INSURED, id(SHARED + 2), "sheba=" + SmallFolder.sheba(SHARED));
  }

  private static String shebaAt(String bank) {
    return ir.hedye.law.value.Sheba.ofAccount(bank + "0000000000000000009").text();
  }

  private static void answers(SmallFolder folder) {
    folder.lines(CONTRIBUTIONS).replaceAll(PeopleMonth::wifesOwnWage);
    folder.lines(CONTRIBUTIONS).replaceAll(PeopleMonth::leaving);
    folder.without(CONTRIBUTIONS, id(REFUSED) + ",w" + REFUSED + ",COMPULSORY,WORK,1403");
    folder.without(CONTRIBUTIONS, id(REFUSED) + ",w" + REFUSED + ",COMPULSORY,WORK,1405-06");
    folder.without(CONTRIBUTIONS, id(AWAITING) + ",w" + AWAITING + ",COMPULSORY,WORK,1405-06");
    folder
        .set(MARRIAGES, "" + REFUSED, "contract=TEMPORARY")
        .set(MARRIAGES, "" + REFUSED, "husband_prior_marriages=1")
        .set(MARRIAGES, "" + REFUSED, "office=")
        .set(INSURED, id(REVIEW), "birth_date=1371-08-16")
        .set(MARRIAGES, "" + REVOKED, "status=REVOKED")
        .add(
            MARRIAGES,
            "230,1,REGISTERED,TEMPORARY,1404-02-03,1404-02-03,103,%s,1371-08-15,1,,,,23"
                .formatted(id(TWO_MARRIAGES)));
  }

  private static String leaving(String line) {
    String last = id(REFUSED) + ",w" + REFUSED + ",COMPULSORY,WORK,1405-05,";
    return line.startsWith(last) ? last + "20,200000000,,1405-05-20,1" : line;
  }

  private static String wifesOwnWage(String line) {
    return line.startsWith(id(PAID_WIFE) + ",") ? line.replace("200000000", WIFE_WAGE) : line;
  }

  private void answer() throws IOException {
    var file = new StringBuilder(ANSWERS);
    for (String row :
        SHELL.rows(
            """
            SELECT p.event_id, f.message_id || ',' || p.end_to_end_id || ',' || p.amount || ',' || p.sheba
            FROM hedye.payment p JOIN hedye.bank_file f USING (file_id) ORDER BY payment_id
            """)) {
      int k = Integer.parseInt(row.substring(0, row.indexOf(' ')));
      String line = row.substring(row.indexOf(' ') + 1);
      file.append(
          switch (k) {
            case ON_THE_WAY -> "";
            case RETURNED -> line + ",RETURNED,AC04,,\n";
            case REJECTED -> line + ",REJECTED,AC06,,\n";
            default -> line + ",SETTLED,,TR" + k + ",1405-08-03\n";
          });
    }
    Path answer = Files.writeString(home.resolve("answer.csv"), file);
    SHELL.done("bank-result", answer.toString());
  }

  private static void read() throws SQLException {
    for (int i = 1; i <= 25; i++) {
      SHELL
          .books()
          .inTransaction(connection ->
              connection
                  .createStatement()
                  .executeUpdate(
                      "INSERT INTO reading (national_id, reader, purpose) VALUES ("
                          + id(REFUSED)
                          + ", 'کارشناس شعبهٔ یک', 'رسیدگی به درخواست پشتیبانی')"));
    }
  }

  /** Two people let payments go on. */
  private static void thaw(int k) throws SQLException {
    var outbox = new Outbox(NoticeSettings.from(Map.of()), Clock.systemUTC());
    var nothing = new Thaw.Forgets(false, false);
    SHELL
        .books()
        .<Thaw.Answer>inTransaction(connection -> {
          var thaws = new Thaws(connection, outbox);
          var person = NationalId.read(id(k)).orElseThrow();
          thaws.propose(new Actor("staff 1", "BRANCH_OFFICER"), person, nothing, "آمد");
          long id = thaws.of(person).getLast().id();
          return thaws.confirm(
              new Actor("staff 2", "BRANCH_HEAD"), id, new JalaliDate(1405, 7, 30));
        });
  }

  private static void set(String what, int k) throws SQLException {
    SHELL
        .books()
        .inTransaction(connection ->
            connection
                .createStatement()
                .executeUpdate("UPDATE person SET " + what + " WHERE national_id = " + id(k)));
  }
}
