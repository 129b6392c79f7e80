package ir.hedye.monthend.notice;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.demo.ReceiptTime;
import ir.hedye.monthend.demo.SmscMessage;
import ir.hedye.monthend.demo.SmscStub;
import ir.hedye.monthend.store.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A database, a message centre, a clock, and people with telephones. */
final class Town implements AutoCloseable {
  static final String SQL = "ir/hedye/monthend/notice";
  static final Timing QUICK =
      new Timing(Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofMillis(1));

  private static final Logger SMPP_LOG = Logger.getLogger("org.jsmpp");

  final TestDatabase database = TestDatabase.fresh(SQL);
  final SetClock clock = SetClock.at(10, 0);
  final SmscStub smsc;
  final Map<String, String> environment = new HashMap<>();

  Town() throws SQLException, IOException {
    SMPP_LOG.setLevel(Level.OFF); // it tells of every connection
    var account = new SmscStub.Account("hedye", "secret");
    var receipts = new SmscStub.Receipts(ReceiptTime.AFTER, Duration.ZERO);
    smsc =
        SmscStub.start(
            new SmscStub.Options(0, account, Optional.empty(), receipts), Clock.systemUTC());
    environment.put("HEDYE_SMSC", address("secret", smsc.port()));
    environment.put("HEDYE_SMS_RATE", "1000");
  }

  static String address(String password, int port) {
    return "smpp://hedye:" + password + "@127.0.0.1:" + port;
  }

  NoticeSettings settings() {
    return NoticeSettings.from(environment);
  }

  Notifier notifier() throws SQLException {
    var source = database.database().dataSource();
    return Notifier.open(new Notifier.Means(source, settings(), clock, QUICK));
  }

  /** Sends what is due, waits for the receipts. */
  SendReport send() throws SQLException {
    try (var notifier = notifier()) {
      var report = notifier.send();
      notifier.collect(Duration.ofSeconds(5));
      return report;
    }
  }

  int queue(Notice... notices) throws SQLException {
    var outbox = new Outbox(settings(), clock);
    return database.database().inTransaction(tx -> outbox.queue(tx, List.of(notices)));
  }

  /** The n-th person's notice about that. */
  static Notice notice(int n, Message message) {
    return new Notice(person(n), mobile(n), "payment-" + n, message);
  }

  static Message.Paid paidBy(String bank) {
    return new Message.Paid(
        new Rial(166_255_500), new JalaliDate(1405, 8, 3), bank, "140508031234567");
  }

  /** A national ID whose check digit is right. */
  static NationalId person(int n) {
    var nine = "%09d".formatted(12_345_000 + n);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int rest = sum % 11;
    return NationalId.read(nine + (rest < 2 ? rest : 11 - rest)).orElseThrow();
  }

  static Mobile mobile(int n) {
    return Mobile.read("0912%07d".formatted(n)).orElseThrow();
  }

  /** What that person's telephone showed, in order. */
  List<String> shownTo(int n) {
    return smsc.messages().stream()
        .filter(message -> message.way().to().equals(mobile(n).international()))
        .map(SmscMessage::text)
        .toList();
  }

  /** Every row of a query, its columns joined by a blank. */
  List<String> rows(String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        all.add(String.join(" ", row.stream().map(String::valueOf).toList()));
      }
      return all;
    }
  }

  List<String> notices() throws SQLException {
    return rows("SELECT state, failure FROM notice ORDER BY id");
  }

  List<String> parts() throws SQLException {
    return rows("SELECT state, tries FROM notice_part ORDER BY notice_id, part");
  }

  List<String> submits() throws SQLException {
    return rows("SELECT state, again, delivery FROM notice_submit ORDER BY id");
  }

  int receipts() {
    try {
      return Integer.parseInt(rows("SELECT count(*) FROM notice_receipt").getFirst());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    smsc.close();
    database.close();
  }
}
