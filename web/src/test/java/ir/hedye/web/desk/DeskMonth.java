package ir.hedye.web.desk;

import static ir.hedye.monthend.cli.SmallFolder.BRANCHES;
import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static ir.hedye.monthend.cli.SmallFolder.id;

import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.QuickFolders;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.month.LiveSite;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A real month with work of every kind for the desk. Person k has event k. Two of one employer were
 * refused, because its last list never came and the one before says that they left.
 */
final class DeskMonth implements AutoCloseable {
  static final int OBJECTOR = 1;
  static final int COLLEAGUE = 2;
  static final int REVIEW = 3;
  static final int NO_MOBILE = 4;
  static final int RETURNED = 5;
  static final int CHANGED = 6;
  static final int ELSEWHERE = 7;
  static final int RAISED = 8;

  private static final String PASSWORD = "correct horse";
  private static final int CHEAP = 4;
  private static final String MANY_BAD = "1";

  private final Path home = QuickFolders.forThisProcess("hedye-desk-");
  final Shell shell = PageDatabase.shell(home.resolve("home"));
  final LiveSite site;

  DeskMonth() throws IOException {
    Path folder = folder().writeTo(home.resolve("data"));
    shell.done("load", folder.toString());
    receive(folder);
    shell.done("run", "--month", "1405-07");
    pay("1405-07");
    site = new LiveSite(shell.storeSettings(), Staff.LOCAL);
  }

  private static SmallFolder folder() {
    var folder = new SmallFolder().add(BRANCHES, "200,شعبه دو,02,23");
    for (int k = 1; k <= RAISED; k++) {
      folder.man(k).marriage(k, k, 0);
    }
    for (int k : new int[] {OBJECTOR, COLLEAGUE}) {
      folder.lines(CONTRIBUTIONS).replaceAll(line -> line.replace(id(k) + ",w" + k, id(k) + ",w1"));
      String begin = id(k) + ",w1,COMPULSORY,WORK,1405-0";
      folder.without(CONTRIBUTIONS, begin + "6");
      folder
          .lines(CONTRIBUTIONS)
          .replaceAll(
              line -> line.startsWith(begin + "5") ? begin + "5,20,200000000,,1405-05-20,1" : line);
    }
    return folder
        .set(INSURED, id(REVIEW), "birth_date=1371-08-16")
        .set(INSURED, id(NO_MOBILE), "mobile=")
        .set(INSURED, id(ELSEWHERE), "branch=200")
        .add(MARRIAGES, "99,1,REGISTERED,PERHAPS,1405-06-15,1405-06-16,103,,,,,,,23");
  }

  private void receive(Path folder) {
    shell.done("receive", folder.resolve(MARRIAGES).toString(), "--max-bad-rows", MANY_BAD);
  }

  /** The next month's file, in which one paid marriage turns out to be temporary; and its run. */
  void nextMonth() {
    var folder =
        folder()
            .of("1405-08")
            .set(MARRIAGES, "" + CHANGED, "version=2")
            .set(MARRIAGES, "" + CHANGED, "contract=TEMPORARY");
    receive(folder.writeTo(home.resolve("next")));
    shell.done("run", "--month", "1405-08");
  }

  /** Later lists say that one was paid more than their gift was reckoned from. */
  void raise() {
    var folder = folder().of("1405-09");
    folder
        .lines(CONTRIBUTIONS)
        .replaceAll(
            line -> line.startsWith(id(RAISED)) ? line.replace("200000000", "240000000") : line);
    folder.set(MARRIAGES, "" + CHANGED, "version=2");
    folder.set(MARRIAGES, "" + CHANGED, "contract=TEMPORARY");
    Path data = folder.writeTo(home.resolve("raised"));
    shell.done("load", data.toString());
    receive(data);
    shell.done("run", "--month", "1405-09");
  }

  /** Two signatures, the release, and the bank's answers. */
  void pay(String month) throws IOException {
    shell.done("sign", "--month", month, "--as", "نخستین امضاکننده");
    shell.done("sign", "--month", month, "--as", "دومین امضاکننده");
    shell.done("release", "--month", month);
    var file =
        new StringBuilder("msg_id,end_to_end_id,amount,sheba,status,reason,trace,settled_on\n");
    for (String row :
        shell.rows(
            """
            SELECT p.event_id, f.message_id || ',' || p.end_to_end_id || ',' || p.amount || ',' || p.sheba
            FROM hedye.payment p JOIN hedye.bank_file f USING (file_id) WHERE p.state = 'SENT'
            """)) {
      int k = Integer.parseInt(row.substring(0, row.indexOf(' ')));
      file.append(row.substring(row.indexOf(' ') + 1))
          .append(k == RETURNED ? ",RETURNED,AC04,,\n" : ",SETTLED,,TR" + k + ",1405-08-03\n");
    }
    Path answer = Files.writeString(home.resolve("answer-" + month + ".csv"), file);
    shell.done("bank-result", answer.toString());
  }

  /** A new member of the staff; answers the account's name. */
  String staff(String name, Role role, String code) {
    String hash = new BCryptPasswordEncoder(CHEAP).encode(PASSWORD);
    String account = "account-" + shell.number("SELECT count(*) FROM hedye.staff_member");
    String id =
        shell
            .rows(
                "INSERT INTO hedye.staff_member (issuer, subject, name) VALUES ('', '%s', '%s')"
                        .formatted(account, name)
                    + " RETURNING staff_id")
            .getFirst();
    shell.rows(
        "INSERT INTO hedye.staff_local VALUES (%s, '%s') RETURNING staff_id".formatted(id, hash));
    shell.rows(
        "INSERT INTO hedye.staff_grant (staff_id, role, level, code) VALUES (%s, '%s', '%s', '%s') RETURNING 1"
            .formatted(id, role, role.level(), code));
    return account;
  }

  static String password() {
    return PASSWORD;
  }

  @Override
  public void close() {
    site.close();
    shell.close();
  }
}
