package ir.hedye.monthend.payment;

import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.payment.AnswerBook.Line;
import ir.hedye.monthend.payment.AnswerBook.Moved;
import ir.hedye.monthend.store.Sql;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes an {@link AnswerBook} down: a few statements for some hundreds of lines.
 *
 * @param moneySeen whether money that came back counts as seen at once
 */
record AnswerWriter(Connection connection, int answerId, PaymentNews news, boolean moneySeen) {

  void write(AnswerBook book) throws SQLException {
    writeLines(book.lines());
    writeMoves(book.moves());
    writeSettled(book);
    writeStates(book);
    List<Long> back = ids(book.movedTo(PaymentState.Returned.class));
    hold(back);
    ChangedPeople.of(connection, back);
    ChangedPeople.of(connection, ids(book.movedTo(PaymentState.Rejected.class)));
    Cases.open(connection, book.cases());
    news.paid(connection, book.paid());
    news.returned(connection, book.returned());
  }

  private static List<Long> ids(List<KnownPayment> payments) {
    return payments.stream().map(payment -> payment.about().paymentId()).distinct().toList();
  }

  private void writeLines(List<Line> lines) throws SQLException {
    sql()
        .run(
            """
            INSERT INTO bank_answer_line (answer_id, line, end_to_end_id, status, reason, result)
            SELECT ?::int, *
            FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])\
            """,
            answerId,
            column("bigint", lines, Line::number),
            column("text", lines, Line::endToEndId),
            column("text", lines, line -> line.words().status()),
            column("text", lines, line -> line.words().reason()),
            column("text", lines, line -> line.result().name()));
  }

  private void writeMoves(List<Moved> moves) throws SQLException {
    sql()
        .run(
            """
            INSERT INTO payment_move (cause, payment_id, step, from_state, to_state)
            SELECT ?, * FROM unnest(?::bigint[], ?::int[], ?::text[], ?::text[])\
            """,
            "bank answer " + answerId,
            column("bigint", moves, moved -> moved.payment().about().paymentId()),
            column("int", moves, Moved::step),
            column("text", moves, moved -> moved.move().from().code()),
            column("text", moves, moved -> moved.move().to().code()));
  }

  private void writeSettled(AnswerBook book) throws SQLException {
    var settled =
        book.moves().stream()
            .filter(moved -> moved.move().to() instanceof PaymentState.Settled)
            .toList();
    sql()
        .run(
            """
            UPDATE payment p SET trace_number = s.trace, settled_on = s.settled_on
            FROM unnest(?::bigint[], ?::text[], ?::int[]) AS s (payment_id, trace, settled_on)
            WHERE p.payment_id = s.payment_id\
            """,
            column("bigint", settled, moved -> moved.payment().about().paymentId()),
            column("text", settled, moved -> moved.outcome().trace().orElse("")),
            column("int", settled, moved -> Fields.packed(book.settledOn(moved.outcome()))));
  }

  private void writeStates(AnswerBook book) throws SQLException {
    var moved = book.moves().stream().map(Moved::payment).distinct().toList();
    long written =
        sql()
            .run(
                """
                UPDATE payment p
                SET state = s.state, money_seen = s.state = 'RETURNED' AND ?
                FROM unnest(?::bigint[], ?::text[]) AS s (payment_id, state)
                WHERE p.payment_id = s.payment_id\
                """,
                moneySeen,
                column("bigint", moved, payment -> payment.about().paymentId()),
                column("text", moved, payment -> payment.state().code()));
    if (written != moved.size()) {
      throw new IllegalStateException("a payment that the bank answered is gone");
    }
  }

  /** The account does not get another payment of this person until it changes. */
  private void hold(List<Long> paymentIds) throws SQLException {
    sql()
        .run(
            """
            INSERT INTO returned_account (national_id, sheba, payment_id)
            SELECT national_id, sheba, payment_id FROM payment WHERE payment_id = ANY (?)
            ON CONFLICT DO NOTHING\
            """,
            column("bigint", paymentIds, id -> id));
  }

  private Sql sql() {
    return new Sql(connection);
  }

  private <T> Array column(String type, Collection<T> rows, Function<T, Object> value)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(value).toArray());
  }
}
