package ir.hedye.monthend.drill;

import ir.hedye.monthend.demo.ReceiptTime;
import ir.hedye.monthend.demo.SmscStub;
import ir.hedye.monthend.store.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The message centre of one drill. */
record Centre(SmscStub stub) implements AutoCloseable {
  private static final String AGAIN =
      """
      SELECT '98' || substr(n.mobile, 2), count(*) FROM notice_submit s JOIN notice n ON n.id = s.notice_id
      WHERE s.again GROUP BY 1
      """;
  private static final String PARTS = "SELECT count(*) FROM notice_part";

  static Centre start() throws IOException {
    var options =
        new SmscStub.Options(
            0,
            new SmscStub.Account("hedye", "hedye"),
            Optional.empty(),
            new SmscStub.Receipts(ReceiptTime.AFTER, Duration.ZERO));
    return new Centre(SmscStub.start(options, Clock.systemUTC()));
  }

  /** With which a command reaches it, at any hour, and is not slow. */
  Map<String, String> settings() {
    return Map.of(
        "HEDYE_SMSC",
        "smpp://hedye:hedye@127.0.0.1:" + stub.port(),
        "HEDYE_QUIET_HOURS",
        "none",
        "HEDYE_UNCERTAIN_WAIT",
        "0",
        "HEDYE_SMS_RATE",
        "1000",
        "HEDYE_PAYMENTS_PER_FILE",
        "20");
  }

  Told told() {
    return Told.of(stub.messages());
  }

  /** Where people were not told once each, but for what is marked as said again. */
  List<String> differencesFrom(Told once, Database database) throws SQLException {
    var again = new TreeMap<String, Integer>();
    int parts;
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(AGAIN)) {
        while (rows.next()) {
          again.put(rows.getString(1), rows.getInt(2));
        }
      }
      try (var row = statement.executeQuery(PARTS)) {
        row.next();
        parts = row.getInt(1);
      }
    }
    var differences = new ArrayList<>(told().differencesFrom(once, again));
    int marked = again.values().stream().mapToInt(Integer::intValue).sum();
    if (!once.times().isEmpty() && (stub.parts() < parts || stub.parts() > parts + marked)) {
      differences.add(
          "%d parts came of %d, %d marked as said again".formatted(stub.parts(), parts, marked));
    }
    return differences;
  }

  @Override
  public void close() {
    stub.close();
  }
}
