package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.AnswerBook.Line;
import ir.hedye.monthend.payment.AnswerBook.Moved;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO bank_answer_line (answer_id, line, end_to_end_id, status, reason, result)
            SELECT ?, * FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])\
            """)) {
      insert.setInt(1, answerId);
      set(insert, 2, "bigint", column(lines, Line::number));
      set(insert, 3, "text", column(lines, Line::endToEndId));
      set(insert, 4, "text", column(lines, line -> line.words().status()));
      set(insert, 5, "text", column(lines, line -> line.words().reason()));
      set(insert, 6, "text", column(lines, line -> line.result().name()));
      insert.executeUpdate();
    }
  }

  private void writeMoves(List<Moved> moves) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO payment_move (cause, payment_id, step, from_state, to_state)
            SELECT ?, * FROM unnest(?::bigint[], ?::int[], ?::text[], ?::text[])\
            """)) {
      insert.setString(1, "bank answer " + answerId);
      set(insert, 2, "bigint", column(moves, moved -> moved.payment().about().paymentId()));
      set(insert, 3, "int", column(moves, Moved::step));
      set(insert, 4, "text", column(moves, moved -> moved.move().from().code()));
      set(insert, 5, "text", column(moves, moved -> moved.move().to().code()));
      insert.executeUpdate();
    }
  }

  private void writeSettled(AnswerBook book) throws SQLException {
    var settled =
        book.moves().stream()
            .filter(moved -> moved.move().to() instanceof PaymentState.Settled)
            .toList();
    try (var update =
        connection.prepareStatement(
            """
            UPDATE payment p SET trace_number = s.trace, settled_on = s.settled_on
            FROM unnest(?::bigint[], ?::text[], ?::int[]) AS s (payment_id, trace, settled_on)
            WHERE p.payment_id = s.payment_id\
            """)) {
      set(update, 1, "bigint", column(settled, moved -> moved.payment().about().paymentId()));
      set(update, 2, "text", column(settled, moved -> moved.outcome().trace().orElse("")));
      set(update, 3, "int", column(settled, moved -> packed(book.settledOn(moved.outcome()))));
      update.executeUpdate();
    }
  }

  private static int packed(JalaliDate day) {
    return (day.year() * 100 + day.month()) * 100 + day.day();
  }

  private void writeStates(AnswerBook book) throws SQLException {
    var moved = book.moves().stream().map(Moved::payment).distinct().toList();
    try (var update =
        connection.prepareStatement(
            """
            UPDATE payment p
            SET state = s.state, money_seen = s.state = 'RETURNED' AND ?
            FROM unnest(?::bigint[], ?::text[]) AS s (payment_id, state)
            WHERE p.payment_id = s.payment_id\
            """)) {
      update.setBoolean(1, moneySeen);
      set(update, 2, "bigint", column(moved, payment -> payment.about().paymentId()));
      set(update, 3, "text", column(moved, payment -> payment.state().code()));
      if (update.executeUpdate() != moved.size()) {
        throw new IllegalStateException("a payment that the bank answered is gone");
      }
    }
  }

  /** The account does not get another payment of this person until it changes. */
  private void hold(List<Long> paymentIds) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO returned_account (national_id, sheba, payment_id)
            SELECT national_id, sheba, payment_id FROM payment WHERE payment_id = ANY (?)
            ON CONFLICT DO NOTHING\
            """)) {
      set(insert, 1, "bigint", paymentIds.toArray());
      insert.executeUpdate();
    }
  }

  private static <T> Object[] column(Collection<T> rows, Function<T, Object> value) {
    return rows.stream().map(value).toArray();
  }

  private void set(PreparedStatement statement, int at, String type, Object[] values)
      throws SQLException {
    statement.setArray(at, connection.createArrayOf(type, values));
  }
}
