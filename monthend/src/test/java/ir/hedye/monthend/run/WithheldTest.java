package ir.hedye.monthend.run;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.payment.Author;
import ir.hedye.monthend.payment.Because;
import ir.hedye.monthend.payment.DeedAnswer;
import ir.hedye.monthend.payment.Withholding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Money is kept back from one person: the entitlement stands, nothing is proposed")
class WithheldTest extends SecondMonth {
  private static Because by(String key) {
    return new Because(new Author(key, key, "HEADQUARTERS", Optional.empty()), "a reason");
  }

  private static Withholding.Of husband(Withholding.Kind kind) {
    return new Withholding.Of(NationalId.read(SmallFolder.id(1)).orElseThrow(), kind);
  }

  @ParameterizedTest
  @EnumSource(Withholding.Kind.class)
  void nothing_is_proposed_until_a_second_person_ends_it(Withholding.Kind kind)
      throws SQLException {
    months.take(couple(), "1405-07");
    assertThat(shell.books().<Boolean>inTransaction(tx -> begin(tx, kind))).isTrue();
    months.run("1405-07");

    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments()).containsExactly("1 W 200000000 PROPOSED -");

    DeedAnswer ended =
        shell.books().inTransaction(tx -> Withholding.end(tx, husband(kind), by("second")));
    assertThat(ended).isEqualTo(DeedAnswer.DONE);
    months.run("1405-07");
    assertThat(months.payments())
        .containsExactly("1 W 200000000 PROPOSED -", "1 H 200000000 PROPOSED -");
  }

  private static boolean begin(Connection tx, Withholding.Kind kind) throws SQLException {
    return Withholding.begin(tx, husband(kind), by("first"));
  }

  @ParameterizedTest
  @EnumSource(Withholding.Kind.class)
  void a_proposed_line_leaves_its_batch_in_the_next_run(Withholding.Kind kind) throws SQLException {
    months.month(couple(), "1405-07");
    assertThat(shell.books().<Boolean>inTransaction(tx -> begin(tx, kind))).isTrue();
    months.run("1405-07");

    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
  }
}
