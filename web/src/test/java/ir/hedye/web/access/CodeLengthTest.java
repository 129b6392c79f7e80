package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guessing from very many networks makes codes longer, and locks nobody out")
class CodeLengthTest {
  private Portal portal;
  private CodeLength length;

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open();
    length = portal.context().getBean(CodeLength.class);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
  }

  private long shortOnes(NationalId person, int asked) {
    return IntStream.range(0, asked).filter(_ -> length.next(person) == CodeLength.SHORT).count();
  }

  @Test
  @DisplayName(
      "Ten codes a day are short, from wherever they are asked; the person enters a long one")
  void ten_a_day_are_short() {
    assertThat(shortOnes(People.KNOWN, 50)).isEqualTo(10);

    var visitor = portal.visitor();
    visitor.askFor(People.KNOWN);
    String code = portal.inbox().last(People.KNOWN).orElseThrow();

    assertThat(code).hasSize(10);
    assertThat(visitor.enter(code).location()).isEqualTo("/me");
  }

  @Test
  @DisplayName("Another person's codes stay short, and so do one's own on the next day of Tehran")
  void anothers_stay_short() {
    shortOnes(People.KNOWN, 50);
    assertThat(length.next(People.OTHER)).isEqualTo(CodeLength.SHORT);

    portal.clock().moveOn(Duration.ofHours(13));

    assertThat(length.next(People.KNOWN)).isEqualTo(CodeLength.SHORT);
  }

  @Test
  @DisplayName("Somebody who is not on file is counted alike")
  void strangers_are_counted_alike() {
    assertThat(shortOnes(People.UNKNOWN, 50)).isEqualTo(10);
  }

  @Test
  @DisplayName("Twenty thousand wrong codes in a day, over all people, make everybody's long")
  void wrong_codes_make_everybodys_long() throws SQLException {
    var visitor = portal.visitor();
    visitor.askFor(People.KNOWN);
    visitor.enter(
        portal.inbox().last(People.KNOWN).orElseThrow().equals("000000")
            ? "1".repeat(6)
            : "0".repeat(6));
    assertThat(portal.ask("SELECT count FROM web_code_day WHERE national_id = 0")).isEqualTo("1");
    portal.asOwner("UPDATE web_code_day SET count = 20000 WHERE national_id = 0");
    assertThat(length.next(People.OTHER)).isEqualTo(CodeLength.SHORT);

    length.countWrong();

    assertThat(length.next(People.OTHER)).isEqualTo(CodeLength.LONG);
  }

  @Test
  @DisplayName("What earlier days counted is forgotten")
  void earlier_days_are_forgotten() throws SQLException {
    length.next(People.KNOWN);
    portal.clock().moveOn(Duration.ofDays(1));
    length.sweep();

    assertThat(portal.ask("SELECT count(*) FROM web_code_day")).isEqualTo("0");
  }
}
