package ir.hedye.web.access;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.monthend.store.TestDatabase;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.Serve;
import ir.hedye.web.page.Surroundings;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The portal on a real port with a database of its own, and a clock that a test moves. */
public final class Portal implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final TestDatabase database;
  private final TestClock clock = new TestClock();
  private final ServletWebServerApplicationContext context;

  private Portal(TestDatabase database, Map<String, String> environment) {
    this(database, database.settings(), environment);
  }

  private Portal(TestDatabase database, StoreSettings settings, Map<String, String> environment) {
    this.database = database;
    var start = new Serve.Start(settings, new Surroundings(environment), clock);
    context = Serve.start(start, LOOPBACK, 0);
  }

  /** Over a database that commands use too, with their home. */
  public static Portal over(TestDatabase database, Path home, Map<String, String> environment) {
    var its = database.settings();
    var settings = new StoreSettings(home, its.cache(), its.external(), its.link());
    return new Portal(database, settings, environment);
  }

  /** With nobody on file. */
  public static Portal empty(Map<String, String> environment) throws SQLException {
    return new Portal(PageDatabase.fresh(), environment);
  }

  /** With the people of these tests on file. */
  public static Portal open(Map<String, String> environment) throws SQLException {
    var portal = empty(environment);
    portal.asOwner(People.ON_FILE);
    return portal;
  }

  public static Portal open() throws SQLException {
    return open(Map.of());
  }

  public TestDatabase database() {
    return database;
  }

  public TestClock clock() {
    return clock;
  }

  public ServletWebServerApplicationContext context() {
    return context;
  }

  public CodeInbox inbox() {
    return context.getBean(CodeInbox.class);
  }

  public URI at(String path) {
    return URI.create(Serve.address(context, LOOPBACK)).resolve(path);
  }

  /** Somebody with a browser of their own. */
  public Visitor visitor() {
    return new Visitor(this);
  }

  /** Somebody who has signed in with a code. */
  public Visitor signedIn(NationalId person) {
    var visitor = visitor();
    visitor.askFor(person);
    visitor.enter(inbox().last(person).orElseThrow());
    return visitor;
  }

  /** Does what the application's role may not. */
  public void asOwner(String sql) throws SQLException {
    try (var connection = database.connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The one text that a query answers. */
  public String ask(String sql) throws SQLException {
    try (var connection = database.connectAsOwner();
        var rows = connection.createStatement().executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  @Override
  public void close() throws SQLException {
    context.close();
    database.close();
  }
}
