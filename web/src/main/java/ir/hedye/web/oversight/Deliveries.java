package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.payment.PaymentSettings;
import ir.hedye.monthend.payment.SigningKey;
import ir.hedye.web.page.Surroundings;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registry's deliveries, and the receipt that its sender gets for each. */
@Component
final class Deliveries {
  private final JdbcClient sql;
  private final Optional<SigningKey> key;

  Deliveries(JdbcClient sql, Surroundings around) {
    this.sql = sql;
    this.key = PaymentSettings.from(around.environment()).key();
  }

  /** One delivery as it was received. */
  record Delivery(int id, JalaliMonth period, String sha256, Instant receivedAt, Counts counts) {}

  /** What it came to; every row of it is counted once, beside the missing ones. */
  record Counts(long records, Taken taken, long repeated, long missing, long rejected) {}

  /** Events that it brought. */
  record Taken(long added, long changed, long revoked) {}

  /** Of that month, the newest first. */
  List<Delivery> of(JalaliMonth month) {
    return sql.sql("SELECT * FROM delivery WHERE period = :period ORDER BY delivery_id DESC")
        .param("period", MonthWindow.packed(month))
        .query((row, n) -> read(row))
        .list();
  }

  Optional<Delivery> find(int id) {
    return sql.sql("SELECT * FROM delivery WHERE delivery_id = :id")
        .param("id", id)
        .query((row, n) -> read(row))
        .optional();
  }

  /** The months that were delivered, in order. */
  List<JalaliMonth> months() {
    return sql.sql("SELECT DISTINCT period FROM delivery ORDER BY period")
        .query((row, n) -> MonthWindow.month(row.getInt("period")))
        .list();
  }

  private static Delivery read(ResultSet row) throws SQLException {
    return new Delivery(
        row.getInt("delivery_id"),
        MonthWindow.month(row.getInt("period")),
        row.getString("sha256"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        new Counts(
            row.getLong("records"),
            new Taken(
                row.getLong("new_events"),
                row.getLong("changed_events"),
                row.getLong("revoked_events")),
            row.getLong("repeated_events"),
            row.getLong("missing_events"),
            row.getLong("rejected_rows")));
  }

  /** The receipt's bytes: the same delivery always gets the same. */
  static byte[] receipt(Delivery delivery) {
    var counts = delivery.counts;
    var taken = counts.taken;
    return """
    {"delivery":%d,"period":"%s","sha256":"%s","records":%d,"new":%d,"changed":%d,"revoked":%d,\
    "repeated":%d,"missing":%d,"rejected":%d,"received_at":"%s"}
    """
        .formatted(
            delivery.id,
            delivery.period,
            delivery.sha256,
            counts.records,
            taken.added,
            taken.changed,
            taken.revoked,
            counts.repeated,
            counts.missing,
            counts.rejected,
            delivery.receivedAt)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The receipt's detached signature; empty where no key is set. */
  Optional<byte[]> signature(Delivery delivery) {
    return key.map(known -> known.sign(receipt(delivery)));
  }

  boolean isSigned() {
    return key.isPresent();
  }
}
