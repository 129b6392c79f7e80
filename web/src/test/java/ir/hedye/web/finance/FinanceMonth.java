package ir.hedye.web.finance;

import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.store.QuickFolders;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.staff.Grant;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A real month, run by the commands, with finance's desk over it. Person k is the husband of event
 * k; person 1 earned far more than the others, person 2 a little less.
 */
final class FinanceMonth implements AutoCloseable {
  static final String BATCH = "/desk/finance/batches/1405-07/1";

  final Shell shell;
  final Portal portal;
  private final Path home;
  private final SmallFolder folder = new SmallFolder();

  FinanceMonth(int people) throws SQLException {
    try {
      home = QuickFolders.forThisProcess("hedye-finance-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var database = PageDatabase.fresh();
    shell = Shell.over(home, database);
    for (int k = 1; k <= people; k++) {
      folder.man(k).marriage(k, k, 0);
      earned(k, k == 1 ? 1_900_000_000 : 200_000_000 + k * 1_000_000L);
    }
    month("1405-07");
    portal = Portal.over(database, home, Staff.LOCAL);
  }

  private void earned(int k, long wage) {
    folder
        .lines(CONTRIBUTIONS)
        .replaceAll(line ->
            line.startsWith(id(k) + ",") ? line.replace(",200000000,", "," + wage + ",") : line);
  }

  /** Loads, receives and runs that month. */
  void month(String month) {
    Path there = folder.of(month).writeTo(home.resolve("data-" + month));
    shell.done("load", there.toString());
    shell.done("receive", there.resolve(MARRIAGES).toString());
    shell.done("run", "--month", month);
  }

  /** The feed brings another account of that person. */
  void newAccount(int k, int account) {
    folder.set(INSURED, id(k), "sheba=" + SmallFolder.sheba(account));
  }

  static String id(int k) {
    return SmallFolder.id(k);
  }

  /** Somebody new of finance, signed in. */
  Visitor signedIn(Role role) throws SQLException {
    return Staff.signedIn(portal, role, new Scope.Country());
  }

  /** The same, who is person k of the insured. */
  Visitor signedInAs(int k, Role role) throws SQLException {
    var number = NationalId.read(id(k)).orElseThrow().number();
    return Staff.signIn(portal, Staff.add(portal, new Grant(role, new Scope.Country()), number));
  }

  /** What a form of the batch's page was made upon. */
  Map<String, String> form() throws SQLException {
    var form = new HashMap<String, String>();
    String batch = " FROM hedye.batch ORDER BY batch_id DESC LIMIT 1";
    form.put("batch", portal.ask("SELECT batch_id" + batch));
    form.put("manifest", portal.ask("SELECT manifest_sha256" + batch));
    form.put("state", portal.ask("SELECT state" + batch));
    return form;
  }

  Map<String, String> form(String reason) throws SQLException {
    var form = form();
    form.put("reason", reason);
    return form;
  }

  String state(int k) throws SQLException {
    return portal.ask(
        "SELECT state FROM hedye.payment WHERE event_id = " + k + " ORDER BY payment_id DESC");
  }

  /** A line of the bank about the last payment of event k. */
  String told(int k, String status) throws SQLException {
    return portal.ask(
            """
            SELECT f.message_id || ',' || p.end_to_end_id || ',' || p.amount || ',' || p.sheba
            FROM hedye.payment p JOIN hedye.bank_file f USING (file_id)
            WHERE p.event_id = %d ORDER BY p.payment_id DESC\
            """
                .formatted(k))
        + ","
        + status
        + ",AC04,1405-09-01\n";
  }

  static String answer(String... lines) {
    return "msg_id,end_to_end_id,amount,sheba,status,reason,settled_on\n" + String.join("", lines);
  }

  /** A statement: the debit of the last file, and the credit of event k's money. */
  String statement(int k) throws SQLException {
    String debit =
        portal.ask(
            """
            SELECT debtor || ',1405-09-01,DEBIT,' || total || ',,' || message_id || ','
              || 90000000000 - total
            FROM hedye.bank_file ORDER BY file_id DESC\
            """);
    String credit =
        portal.ask(
            """
            SELECT f.debtor || ',1405-09-01,CREDIT,' || p.amount || ',,' || p.end_to_end_id || ','
              || 90000000000 - f.total + p.amount
            FROM hedye.payment p JOIN hedye.bank_file f USING (file_id)
            WHERE p.event_id = %d ORDER BY p.payment_id DESC\
            """
                .formatted(k));
    return "account,value_date,direction,amount,sheba,reference,balance\n"
        + debit
        + "\n"
        + credit
        + "\n";
  }

  /** Puts a file into one of the bank's folders. */
  void drop(String path, String text) {
    try {
      Path file = home.resolve("bank").resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String AS_PROPOSED =
      """
      DELETE FROM hedye.statement_line;
      DELETE FROM hedye.statement;
      DELETE FROM hedye.books_difference;
      DELETE FROM hedye.books_day;
      DELETE FROM hedye.bank_answer_line;
      DELETE FROM hedye.bank_answer;
      DELETE FROM hedye.returned_account;
      DELETE FROM hedye.review_case;
      DELETE FROM hedye.signature;
      DELETE FROM hedye.batch_freeze;
      DELETE FROM hedye.withholding;
      DELETE FROM hedye.reading;
      DELETE FROM hedye.payment_move WHERE step > 1;
      UPDATE hedye.payment SET state = 'PROPOSED', file_id = NULL, payee_name = '',
        trace_number = '', settled_on = 0, money_seen = false;
      DELETE FROM hedye.bank_file;
      UPDATE hedye.batch SET state = 'PROPOSED', signed_sha256 = '', signed_manifest = '';
      UPDATE hedye.person n SET account = p.sheba, sheba = p.sheba,
        account_version = p.account_version, account_changed_on = 0
      FROM hedye.payment p WHERE p.national_id = n.national_id\
      """;

  /** Puts everything back to where the run left it, for the next test; the site stays. */
  void reset() throws SQLException {
    portal.asOwner(AS_PROPOSED);
    var batches = portal.context().getBean(Batches.class);
    int batch = Integer.parseInt(portal.ask("SELECT batch_id FROM hedye.batch"));
    shell
        .books()
        .<Boolean>inTransaction(transaction -> {
          batches.changed(transaction, batch);
          return true;
        });
    batches.complete(shell.books(), new JalaliMonth(1405, 7));
    forget(home.resolve("out/1405-07/1"), ".xml");
    forget(home.resolve("out/1405-07/1"), "manifest.signed.json");
  }

  private static void forget(Path folder, String end) {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(end)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    portal.close();
  }
}
