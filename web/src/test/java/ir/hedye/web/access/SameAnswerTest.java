package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.hedye.law.value.NationalId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Nobody learns here who is on file")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswerTest {
  private Portal portal;

  @BeforeAll
  void open() throws SQLException {
    portal = Portal.open();
  }

  @AfterAll
  void close() throws SQLException {
    portal.close();
  }

  static List<NationalId> others() {
    return List.of(People.UNKNOWN, People.WITHOUT_MOBILE, People.DEAD);
  }

  private static String masked(Visitor.Page page) {
    return page.status()
        + page.location()
        + page.text().replaceAll("value=\"[A-Za-z0-9_-]{60,}\"", "value=\"…\"");
  }

  @ParameterizedTest
  @DisplayName("Page for page the answers are those that a known person gets")
  @MethodSource("others")
  void page_for_page(NationalId person) {
    var known = portal.visitor();
    var other = portal.visitor();

    assertThat(masked(other.askFor(person))).isEqualTo(masked(known.askFor(People.KNOWN)));
    assertThat(masked(other.get("/sign-in/code"))).isEqualTo(masked(known.get("/sign-in/code")));
    for (int tried = 0; tried <= Codes.TRIES; tried++) {
      String wrong = portal.inbox().last(People.KNOWN).orElseThrow().equals("000000") ? "1" : "0";
      assertThat(masked(other.enter(wrong.repeat(6))))
          .isEqualTo(masked(known.enter(wrong.repeat(6))));
      assertThat(masked(other.get("/sign-in/code?why=wrong")))
          .isEqualTo(masked(known.get("/sign-in/code?why=wrong")));
    }
  }

  @ParameterizedTest
  @DisplayName("The same statements run, and the same task is handed on")
  @MethodSource("others")
  void the_same_work_is_done(NationalId person) {
    assertThat(workFor(person)).isEqualTo(workFor(People.KNOWN)).hasSize(6);
  }

  /** Every statement that a request for a code runs, and the handing on of the SMS. */
  private List<String> workFor(NationalId person) {
    var done = new ArrayList<String>();
    var context = portal.context();
    var sql = JdbcClient.create(watched(context.getBean(HikariDataSource.class), done));
    var codes =
        new Codes(
            sql,
            context.getBean(CodeKey.class),
            new CodeLength(sql, portal.clock()),
            portal.clock());
    CodePost post =
        new CodePost() {
          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public void send(
              NationalId whom, java.util.Optional<ir.hedye.law.value.Mobile> to, Code code) {
            done.add("handed on");
          }
        };
    var desk = new CodeDesk(new PersonFile(sql), codes, post, new Limits(portal.clock()));
    assertThat(desk.send(new MockHttpServletRequest(), person)).isTrue();
    return done;
  }

  private static DataSource watched(DataSource source, List<String> done) {
    InvocationHandler connections =
        (_, method, arguments) -> {
          var made = method.invoke(source, arguments);
          return made instanceof Connection connection ? watched(connection, done) : made;
        };
    return (DataSource)
        Proxy.newProxyInstance(
            SameAnswerTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, connections);
  }

  private static Connection watched(Connection connection, List<String> done) {
    InvocationHandler statements =
        (_, method, arguments) -> {
          if (method.getName().equals("prepareStatement")) {
            done.add(arguments[0].toString());
          }
          return method.invoke(connection, arguments);
        };
    return (Connection)
        Proxy.newProxyInstance(
            SameAnswerTest.class.getClassLoader(), new Class<?>[] {Connection.class}, statements);
  }

  @Test
  @DisplayName("Where nothing was sent, not even the code that was made is the right one")
  void where_nothing_was_sent_no_code_is_right() {
    var visitor = portal.visitor();
    visitor.askFor(People.WITHOUT_MOBILE);
    String made = portal.inbox().all().getLast().code().digits();

    assertThat(visitor.enter(made).location()).endsWith("why=wrong");
  }
}
