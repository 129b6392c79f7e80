package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From the desk a batch is dropped from, frozen and released once")
class DeskReleaseTest extends DeskDrill {
  private static final Because ODD = new Because(MAKER, "مبلغ عجیب است");

  @Test
  @DisplayName("Two releases at the same moment: one wins, the other is told")
  void two_releases_at_once() throws SQLException, InterruptedException {
    books.signed(batches, 4);
    Seen seen = seen();

    List<DeedAnswer> came =
        atOnce(List.of(() -> releaseSeen(seen).answer(), () -> releaseSeen(seen).answer()));

    assertThat(came).containsExactlyInAnyOrder(DeedAnswer.DONE, DeedAnswer.RELEASED_BEFORE);
    assertThat(books.states()).containsExactly("SENT 4");
    assertThat(books.rows("SELECT count(*) FROM bank_file")).containsExactly("1");
  }

  @Test
  @DisplayName("A late form releases nothing")
  void a_late_form_releases_nothing() throws SQLException {
    books.signed(batches, 3);
    Seen late = seen();
    withdraw(2);

    assertThat(releaseSeen(late).answer()).isEqualTo(DeedAnswer.BATCH_CHANGED);
    assertThat(batchState()).isEqualTo("SIGNED");
    assertThat(releaseSeen(seen()).report().orElseThrow().payments()).isEqualTo(2);
  }

  @Test
  @DisplayName("A line dropped from a proposed batch: totals follow, the signature is void, a case")
  void a_line_is_dropped() throws SQLException {
    books.proposed(batches, 3);
    sign(seen(), MAKER, SigningRole.MAKER);

    assertThat(drop(seen(), 2, ODD)).isEqualTo(DeedAnswer.DONE);

    assertThat(books.states()).containsExactly("PROPOSED 2", "WITHDRAWN 1");
    assertThat(books.rows("SELECT kind, payment_id FROM review_case"))
        .containsExactly("LINE_DROPPED 2");
    assertThat(books.rows("SELECT sum(debit) FROM voucher_line"))
        .containsExactly(Long.toString(Couples.amount(1) + Couples.amount(3)));
    sign(seen(), CHECKER, SigningRole.CHECKER);
    assertThat(batchState()).isEqualTo("PROPOSED");
    sign(seen(), MAKER, SigningRole.MAKER);
    assertThat(batchState()).isEqualTo("SIGNED");
  }

  @Test
  @DisplayName("A line dropped from a signed batch leaves the rest signed and sent")
  void a_line_of_a_signed_batch_is_dropped() throws SQLException {
    books.signed(batches, 3);

    assertThat(drop(seen(), 3, ODD)).isEqualTo(DeedAnswer.DONE);
    assertThat(batchState()).isEqualTo("SIGNED");
    assertThat(releaseSeen(seen()).answer()).isEqualTo(DeedAnswer.DONE);
    assertThat(books.states()).containsExactly("SENT 2", "WITHDRAWN 1");
  }

  @Test
  @DisplayName("Without a reason, from a late form, twice, or their own: nothing is dropped")
  void what_is_not_dropped() throws SQLException {
    books.proposed(batches, 3);
    Seen late = seen();

    assertThat(drop(seen(), 1, new Because(MAKER, "  "))).isEqualTo(DeedAnswer.NO_REASON);
    assertThat(drop(seen(), 1, new Because(officer("own", 1), "mine")))
        .isEqualTo(DeedAnswer.OWN_PAYMENT);
    assertThat(drop(seen(), 77, ODD)).isEqualTo(DeedAnswer.LINE_GONE);
    assertThat(books.states()).containsExactly("PROPOSED 3");

    drop(seen(), 2, ODD);
    assertThat(drop(late, 1, ODD)).isEqualTo(DeedAnswer.BATCH_CHANGED);
    assertThat(drop(seen(), 2, ODD)).isEqualTo(DeedAnswer.LINE_GONE);
    assertThat(books.states()).containsExactly("PROPOSED 2", "WITHDRAWN 1");
  }

  @Test
  @DisplayName("Nobody signs or releases a frozen batch until another person thaws it")
  void a_frozen_batch_waits() throws SQLException {
    books.signed(batches, 2);
    var freeze = new BatchFreeze(books.database());

    assertThat(freeze.freeze(seen(), new Because(MAKER, ""))).isEqualTo(DeedAnswer.NO_REASON);
    assertThat(freeze.freeze(seen(), ODD)).isEqualTo(DeedAnswer.DONE);
    assertThat(freeze.freeze(seen(), ODD)).isEqualTo(DeedAnswer.NOTHING_TO_DO);
    assertThat(releaseSeen(seen()).answer()).isEqualTo(DeedAnswer.FROZEN);
    assertThatThrownBy(this::release)
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("batch 1405-07/1 is frozen");
    assertThat(books.states()).containsExactly("SIGNED 2");

    assertThat(freeze.thaw(seen(), ODD)).isEqualTo(DeedAnswer.SAME_PERSON);
    assertThat(freeze.thaw(seen(), new Because(CHECKER, "روشن شد"))).isEqualTo(DeedAnswer.DONE);
    assertThat(releaseSeen(seen()).answer()).isEqualTo(DeedAnswer.DONE);
  }

  @Test
  void a_frozen_batch_is_not_signed() throws SQLException {
    books.proposed(batches, 1);
    new BatchFreeze(books.database()).freeze(seen(), ODD);

    assertThat(sign(seen(), OTHER, SigningRole.MAKER)).isEqualTo(DeedAnswer.FROZEN);
    assertThatThrownBy(() -> new Signing(books.database(), batches).sign(Books.MONTH, "a"))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("is frozen");
    assertThat(books.rows("SELECT * FROM signature")).isEmpty();
  }

  @Test
  @DisplayName(
      "What is withheld from a person is not released; once a second person ends it, it is")
  void a_withheld_person_is_not_paid() throws SQLException {
    books.signed(batches, 3);
    var first = of(1, Withholding.Kind.FROZEN);
    var second = of(2, Withholding.Kind.AUTOMATION_OFF);
    books.change(tx -> assertThat(Withholding.begin(tx, first, ODD)).isTrue());
    books.change(tx -> assertThat(Withholding.begin(tx, second, ODD)).isTrue());
    books.change(tx -> assertThat(Withholding.begin(tx, second, ODD)).isFalse());
    books.change(
        tx -> assertThat(Withholding.end(tx, second, ODD)).isEqualTo(DeedAnswer.SAME_PERSON));
    books.change(tx ->
        assertThat(Withholding.end(tx, second, new Because(CHECKER, "درست است")))
            .isEqualTo(DeedAnswer.DONE));

    assertThat(releaseSeen(seen()).report().orElseThrow().dropped()).isEqualTo(1);
    assertThat(books.rows("SELECT kind, payment_id, detail FROM review_case"))
        .containsExactly("RELEASE_DROPPED 1 FROZEN");
    assertThat(books.states()).containsExactly("SENT 2", "WITHDRAWN 1");
  }

  @Test
  @DisplayName("Who withholds or ends it holds the month's lock: no run forgets the person")
  void withholding_holds_the_lock() throws SQLException {
    books.run(1, 1);
    books.people(1, 1, 1);
    var of = of(1, Withholding.Kind.FROZEN);
    String locks =
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()";

    books.change(tx -> {
      assertThat(new Sql(tx).number(locks)).isZero();
      Withholding.begin(tx, of, ODD);
      assertThat(new Sql(tx).number(locks)).isEqualTo(1);
    });
    books.change(tx -> {
      Withholding.end(tx, of, new Because(CHECKER, "درست است"));
      assertThat(new Sql(tx).number(locks)).isEqualTo(1);
    });
  }

  private static Withholding.Of of(long k, Withholding.Kind kind) {
    return new Withholding.Of(NationalId.of(Couples.nationalId(k)), kind);
  }

  @Test
  @DisplayName("An account that changed between signing and release: the line becomes a case")
  void an_account_changed_since() throws SQLException {
    books.proposed(batches, 2);
    signAtDesk();
    books.sql(
        "UPDATE person SET account = ?, account_version = 2 WHERE national_id = ?",
        Couples.sheba(77),
        Couples.nationalId(2));

    var released = releaseSeen(seen());

    assertThat(released.report().orElseThrow().dropped()).isEqualTo(1);
    assertThat(books.rows("SELECT kind, payment_id, detail FROM review_case"))
        .containsExactly("RELEASE_DROPPED 2 ACCOUNT_CHANGED");
  }
}
