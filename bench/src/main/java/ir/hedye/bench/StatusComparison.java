package ir.hedye.bench;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.Hedye;
import ir.hedye.monthend.demo.ReceiptTime;
import ir.hedye.monthend.demo.SmscStub;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The status page under load: two hundred people, each signed in by a code of their own, who ask
 * for "my gift" again as soon as they have it. Server, database and the people share this machine.
 */
final class StatusComparison implements Comparison {
  private static final int PEOPLE = 200;
  private static final int EVENTS = 2000;
  private static final int REQUESTS_EACH = 25;
  private static final int WARM_UP_ROUNDS = 2;

  private static final String SOME_PEOPLE =
      """
      SELECT p.national_id, p.mobile_number FROM person p
      WHERE p.mobile_number LIKE '09%' AND p.deceased_on = 0
        AND EXISTS (SELECT FROM decision d WHERE d.national_id = p.national_id)
      ORDER BY p.national_id LIMIT \
      """
          + PEOPLE;

  private record Person(String nationalId, String mobile) {
    @Override
    public String toString() {
      return "person";
    }
  }

  @Override
  public String run(Plan plan) throws Exception {
    var few = new Plan.Sizes(EVENTS, EVENTS);
    var small = new Plan(plan.folder(), few, plan.repeats(), plan.javaOptions(), plan.progress());
    Path home = new LoadedHome(small, MadeUpMonth.of(small)).copy();
    try (var server = BenchServer.open(small, home);
        var centre = centre()) {
      String month = MadeUpMonth.AT.yearMonth().toString();
      new JavaProcess(small).in(home).run(Hedye.class, "run", "--month", month);
      var environment =
          Map.of(
              "HEDYE_SMSC", "smpp://hedye:hedye@127.0.0.1:" + centre.port(),
              "HEDYE_PROXY", "127\\.0\\.0\\.1",
              "HEDYE_QUIET_HOURS", "00:00-23:59"); // no SMS but the codes
      try (var serve = ServeProcess.start(home, environment)) {
        return measure(small, serve, people(server), centre);
      }
    }
  }

  private static SmscStub centre() throws IOException {
    var account = new SmscStub.Account("hedye", "hedye");
    var receipts = new SmscStub.Receipts(ReceiptTime.AFTER, Duration.ZERO);
    return SmscStub.start(
        new SmscStub.Options(0, account, Optional.empty(), receipts), Clock.systemUTC());
  }

  private static List<Person> people(BenchServer server) throws SQLException {
    var found = new ArrayList<Person>();
    try (Connection books = server.books();
        var statement = books.createStatement();
        var rows = statement.executeQuery(SOME_PEOPLE)) {
      while (rows.next()) {
        found.add(new Person(NationalId.digits(rows.getLong(1)), rows.getString(2)));
      }
    }
    return found;
  }

  /** Where people sign in, and what brings them their codes. */
  private record Door(HttpClient client, ServeProcess serve, SmscStub centre) {

    PortalVisitor open(Person person, int number) throws IOException, InterruptedException {
      String address = "10.0.%d.%d".formatted(number / 250, 1 + number % 250);
      var visitor = new PortalVisitor(client, serve.address(), address);
      visitor.signIn(person.nationalId, new SmsTelephone(centre, person.mobile)::code);
      return visitor;
    }
  }

  private static String measure(Plan plan, ServeProcess serve, List<Person> people, SmscStub centre)
      throws Exception {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      plan.progress().printf("  signing in %d people%n", people.size());
      var door = new Door(client, serve, centre);
      var visitors = new ArrayList<PortalVisitor>();
      for (Person person : people) {
        visitors.add(door.open(person, visitors.size()));
      }
      return table(rounds(plan, new Load(visitors, REQUESTS_EACH)), visitors.getFirst().call());
    }
  }

  private static List<Latencies> rounds(Plan plan, Load load) throws Exception {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      tell(plan, "warm-up", load.run());
    }
    var rounds = new ArrayList<Latencies>();
    for (int round = 1; round <= plan.repeats(); round++) {
      rounds.add(load.run());
      tell(plan, "round " + round, rounds.getLast());
    }
    return rounds;
  }

  private static void tell(Plan plan, String what, Latencies round) {
    plan.progress().printf(Locale.ROOT, "  %s: %.0f a second%n", what, round.perSecond());
  }

  private static String table(List<Latencies> rounds, int letters) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "**/me, %d people at once, %d requests a round, a page of %,d letters**%n%n",
            PEOPLE,
            rounds.getFirst().count(),
            letters));
    text.append("| round | requests a second | half within | p99 | longest |\n");
    text.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (int i = 0; i < rounds.size(); i++) {
      Latencies round = rounds.get(i);
      text.append(
          String.format(
              Locale.ROOT,
              "| %d | %.0f | %.0f ms | %.0f ms | %.0f ms |%n",
              i + 1,
              round.perSecond(),
              round.within(500),
              round.within(990),
              round.longest()));
    }
    return text.toString();
  }
}
