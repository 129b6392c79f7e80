package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.payment.Inbox.Standing;
import ir.hedye.monthend.payment.Inbox.Taken;
import ir.hedye.monthend.store.MonthLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "A file dropped into the bank's folder is taken once, or refused with the reason beside it")
class InboxTest extends AnswerDrill {
  private Path folder = Path.of(".");
  private Inbox inbox = new Inbox(folder, _ -> "");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(home.resolve("bank/answers"));
    inbox = new Inbox(folder, file -> take(file).isRepeat() ? "repeat" : "new");
  }

  private void drop(String name, String... rows) throws IOException {
    Files.writeString(folder.resolve(name), HEADER + String.join("", rows));
  }

  @Test
  void a_good_file_is_taken_and_done() throws SQLException, IOException {
    drop("a.csv", row(1, "SETTLED"));

    assertThat(inbox.takeAll()).containsExactly(new Taken("a.csv", true, "new"));
    assertThat(state(1)).isEqualTo("SETTLED");
    assertThat(folder.resolve("done/a.csv")).exists();
    assertThat(inbox.takeAll()).isEmpty();
    assertThat(inbox.standing()).isEqualTo(new Standing(0, 1, 0));
  }

  @Test
  void the_same_file_again_changes_nothing_and_overwrites_nothing()
      throws SQLException, IOException {
    drop("a.csv", row(1, "SETTLED"));
    inbox.takeAll();
    drop("a.csv", row(1, "SETTLED"));

    assertThat(inbox.takeAll()).containsExactly(new Taken("a.csv", true, "repeat"));
    assertThat(folder.resolve("done/2-a.csv")).exists();
    assertThat(inbox.standing().done()).isEqualTo(2);
  }

  @Test
  void a_bad_file_is_refused_and_keeps_nobody_waiting() throws SQLException, IOException {
    Files.writeString(folder.resolve("a.csv"), "what,is,this\n");
    drop("b.csv", row(2, "SETTLED"));

    assertThat(inbox.takeAll()).extracting(Taken::done).containsExactly(false, true);
    assertThat(Files.readString(folder.resolve("refused/a.csv.reason.txt"))).contains("a.csv");
    assertThat(state(2)).isEqualTo("SETTLED");
    assertThat(inbox.standing()).isEqualTo(new Standing(0, 1, 1));
  }

  @Test
  void while_a_month_is_run_a_file_stays_and_waits() throws SQLException, IOException {
    drop("a.csv", row(1, "SETTLED"));
    try (var running = books.database().connect();
        var other = books.database().connect()) {
      running.setAutoCommit(false);
      other.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(1));
      var busy =
          new Inbox(
              folder,
              _ -> {
                MonthLock.take(other, Duration.ofMillis(1));
                return "";
              });

      assertThat(busy.takeAll()).containsExactly(new Taken("a.csv", false, Inbox.WAITS));
      assertThat(inbox.standing()).isEqualTo(new Standing(1, 0, 0));
    }
    assertThat(inbox.takeAll()).extracting(Taken::done).containsExactly(true);
  }

  @Test
  void a_file_that_is_still_written_is_left_alone() throws SQLException, IOException {
    drop("a.csv.part", row(1, "SETTLED"));
    drop(".a.csv", row(1, "SETTLED"));

    assertThat(inbox.takeAll()).isEmpty();
    assertThat(state(1)).isEqualTo("SENT");
  }

  @Test
  void a_file_that_somebody_else_takes_meanwhile_is_theirs() throws SQLException, IOException {
    drop("a.csv", row(1, "SETTLED"));
    var late =
        new Inbox(
            folder,
            file -> {
              inbox.takeAll(); // a second node, or the site's own round
              return take(file).isRepeat() ? "repeat" : "new";
            });

    assertThat(late.takeAll()).isEmpty();
    assertThat(folder.resolve("done/a.csv")).exists();
    assertThat(inbox.standing()).isEqualTo(new Standing(0, 1, 0));
    assertThat(state(1)).isEqualTo("SETTLED");
  }
}
