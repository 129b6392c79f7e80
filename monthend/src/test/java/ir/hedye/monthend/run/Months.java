package ir.hedye.monthend.run;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Months one after another through the commands, and what came of them. */
public final class Months {
  private final Shell shell;
  private final Path dir;
  private int folders;
  private int answers;

  Months(Shell shell, Path dir) {
    this.shell = shell;
    this.dir = dir;
  }

  /** Loads, receives and runs; answers what the run showed. */
  public String month(SmallFolder folder, String month) {
    take(folder, month);
    return run(month);
  }

  /** Loads and receives. */
  public void take(SmallFolder folder, String month) {
    Path there = folder.of(month).writeTo(dir.resolve("folder" + ++folders));
    shell.done("load", there.toString());
    shell.done("receive", there.resolve(SmallFolder.MARRIAGES).toString());
  }

  public String run(String month) {
    return shell.done("run", "--month", month);
  }

  public String runAt(String month, String day) {
    return shell.done("run", "--month", month, "--at", day);
  }

  /** Two people sign, and the bank files are written. */
  public void release(String month) {
    shell.done("sign", "--month", month, "--as", "زهرا احمدی");
    shell.done("sign", "--month", month, "--as", "حسن کریمی");
    shell.done("release", "--month", month);
  }

  /** The bank answers about the newest payment of an event's spouse ({@code 1 H}). */
  public void bankSays(String status, String spouse) {
    String[] eventAndRole = spouse.split(" ", -1);
    String row =
        shell
            .rows(
                """
                SELECT f.message_id || ',' || p.end_to_end_id || ',' || p.amount || ',' || p.sheba
                FROM hedye.payment p JOIN hedye.bank_file f USING (file_id)
                WHERE p.event_id = %s AND p.role = '%s' ORDER BY p.payment_id DESC LIMIT 1\
                """
                    .formatted(eventAndRole[0], eventAndRole[1]))
            .getFirst();
    Path file = dir.resolve("answer" + ++answers + ".csv");
    try {
      Files.writeString(
          file,
          "msg_id,end_to_end_id,amount,sheba,status,reason\n" + row + "," + status + ",AC04\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(shell.done("bank-result", file.toString())).contains("MOVED 1");
  }

  /** Outcome, amount, reasons and holds after that month's run; a spouse is {@code 1,HUSBAND}. */
  public String decision(String month, String spouse) {
    String[] key = spouse.split(",", -1);
    return shell
        .decisions(month)
        .lines()
        .map(line -> line.split(",", -1))
        .filter(fields -> fields[0].equals(key[0]) && fields[3].equals(key[1]))
        .map(fields -> String.join(",", fields[4], fields[5], fields[8], fields[9]))
        .findFirst()
        .orElse("none");
  }

  /** Event, role, amount and state of each payment, and which it replaces. */
  public List<String> payments() {
    return shell.rows(
        "SELECT event_id, role, amount, state, replaces FROM hedye.payment ORDER BY payment_id");
  }

  /** Kind, event, role and the runs of both decisions. */
  List<String> cases() {
    return shell.rows(
        "SELECT kind, event_id, role, old_run, new_run FROM hedye.review_case ORDER BY case_id");
  }

  /** Whatever happened: each spouse and person is paid once, and every stored decision re-makes. */
  void assertOnceAndTrue() {
    assertThat(
            shell.rows(
                """
                SELECT national_id FROM hedye.live_payment WHERE kind = 'ALLOWANCE'
                GROUP BY 1 HAVING count(*) > 1
                UNION ALL
                SELECT event_id FROM hedye.live_payment WHERE kind = 'ALLOWANCE'
                GROUP BY event_id, role
                HAVING count(*) > 1\
                """))
        .isEmpty();
    assertThat(
            shell.rows(
                """
                SELECT event_id, role FROM hedye.decision WHERE superseded_by IS NULL
                GROUP BY 1, 2 HAVING count(*) > 1\
                """))
        .isEmpty();
    shell.done("verify");
  }
}
