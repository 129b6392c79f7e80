package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.web.PageDatabase;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

@DisplayName("Every address below /desk, walked for every role and scope")
class DeskRoutesTest {
  private static final Place HERE = new Place("100", "01");
  private static final Place ELSEWHERE = new Place("200", "02");

  private static final Map<Role, Visitor> SIGNED_IN = new EnumMap<>(Role.class);
  private static final Map<String, Optional<RouteExamples.Example>> MADE = new LinkedHashMap<>();
  private static List<RouteExamples> rooms = List.of();
  private static List<DeskRoute> routes = List.of();
  @TempDir static Path home = Path.of(".");
  private static Portal portal;

  /** A month is run for people of two branches, so that rooms have something to show. */
  @BeforeAll
  static void open() throws Exception {
    var database = PageDatabase.fresh();
    var shell = Shell.over(home, database);
    Path month =
        new SmallFolder()
            .add(SmallFolder.BRANCHES, "200,شعبه دو,02,23")
            .man(1)
            .marriage(1, 1, 0)
            .man(2)
            .marriage(2, 2, 0)
            .set(SmallFolder.INSURED, SmallFolder.id(2), "branch=200")
            .writeTo(home.resolve("data"));
    shell.done("load", month.toString());
    shell.done("receive", month.resolve(SmallFolder.MARRIAGES).toString());
    shell.done("run", "--month", "1405-07");
    portal = Portal.over(database, home, Staff.LOCAL);
    rooms = rooms();
    routes = DeskRoute.all(portal.context());
    for (Role role : Role.values()) {
      var visitor = Staff.signedIn(portal, role, scope(role));
      visitor.get("/desk"); // for the token of its forms
      SIGNED_IN.put(role, visitor);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static Scope scope(Role role) {
    return switch (role.level()) {
      case BRANCH -> new Scope.Branch(HERE.branch());
      case OFFICE -> new Scope.Office(HERE.office());
      case COUNTRY -> new Scope.Country();
    };
  }

  /** Every class of the tests that has examples. */
  private static List<RouteExamples> rooms() throws ReflectiveOperationException {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(RouteExamples.class));
    var found = new ArrayList<RouteExamples>();
    for (var each : scan.findCandidateComponents("ir.hedye.web")) {
      var constructor = Class.forName(each.getBeanClassName()).getDeclaredConstructor();
      constructor.setAccessible(true);
      found.add((RouteExamples) constructor.newInstance());
    }
    return found;
  }

  private static Optional<RouteExamples.Example> example(DeskRoute route, Place place)
      throws SQLException {
    if (!route.namesACase()) {
      return Optional.of(RouteExamples.Example.of(route.pattern(), route.pattern()));
    }
    String key = route + " " + place;
    if (!MADE.containsKey(key)) {
      Optional<RouteExamples.Example> made = Optional.empty();
      for (RouteExamples room : rooms) {
        made = made.isPresent() ? made : room.example(portal, route.pattern(), place);
      }
      MADE.put(key, made);
    }
    return Objects.requireNonNull(MADE.get(key));
  }

  private static RouteExamples.Example known(DeskRoute route, Place place) throws SQLException {
    return example(route, place).orElseThrow(() -> new AssertionError("nobody knows " + route));
  }

  private static Visitor.Page send(
      Visitor visitor, DeskRoute route, RouteExamples.Example example) {
    if (route.isPage()) {
      return visitor.get(example.path());
    }
    return visitor.form(example.path(), example.fields());
  }

  @Test
  @DisplayName("For each that names a case some room has an example")
  void each_has_an_example() throws SQLException {
    var unknown = new ArrayList<String>();
    for (DeskRoute route : routes) {
      if (example(route, HERE).isEmpty()) {
        unknown.add(route.toString());
      }
    }
    assertThat(routes).hasSizeGreaterThan(5);
    assertThat(unknown).isEmpty();
  }

  @Test
  @DisplayName("And one that nobody knows is noticed")
  void one_nobody_knows_is_noticed() throws SQLException {
    var made = new DeskRoute("GET", "/desk/of-no-room/{case}", Optional.of(Action.ENTER));

    assertThat(example(made, HERE)).isEmpty();
  }

  @Test
  @DisplayName("Nobody who is not signed in gets further than the sign-in page")
  void nobody_gets_in() throws SQLException {
    for (DeskRoute route : routes) {
      var page = send(portal.visitor(), route, known(route, HERE));
      if (route.isPage()) {
        assertThat(page.location()).as("%s", route).startsWith("/desk/sign-in");
      } else {
        assertThat(page.status()).as("%s", route).isIn(302, 403);
      }
    }
  }

  @Test
  @DisplayName("A role that the table does not allow is refused, whatever the case")
  void a_role_without_the_action_is_refused() throws SQLException {
    int refused = 0;
    for (DeskRoute route : routes) {
      for (Role role : Role.values()) {
        if (!route.isAllowed(role)) {
          var page = send(visitor(role), route, known(route, HERE));
          assertThat(page.status()).as("%s as %s", route, role).isEqualTo(403);
          refused++;
        }
      }
    }
    assertThat(refused).isPositive();
  }

  private static Visitor visitor(Role role) {
    return Objects.requireNonNull(SIGNED_IN.get(role));
  }

  @Test
  @DisplayName("A role that it allows sees the page, where the case lies in its scope")
  void an_allowed_role_sees_the_page() throws SQLException {
    for (DeskRoute route : routes) {
      for (Role role : Role.values()) {
        if (route.isPage() && route.isAllowed(role)) {
          var example = known(route, HERE);
          boolean found = example.isFound(role.level(), true);
          var page = send(visitor(role), route, example);
          assertThat(List.of(200, 302, 303).contains(page.status()))
              .as("%s as %s: %d", route, role, page.status())
              .isEqualTo(found);
          assertThat(page.status()).as("%s as %s", route, role).isIn(200, 302, 303, 404);
          assertThat(page.location()).as("%s as %s", route, role).doesNotContain("sign-in");
        }
      }
    }
  }

  @Test
  @DisplayName("Another branch's case is not found, with the same words as one that never was")
  void anothers_case_is_not_found() throws SQLException {
    for (DeskRoute route : routes) {
      for (Role role : Role.values()) {
        if (route.namesACase() && route.isAllowed(role) && role.level() != Role.Level.COUNTRY) {
          var example = known(route, ELSEWHERE);
          var never = RouteExamples.Example.of(example.unknown(), example.unknown());
          var elsewhere = send(visitor(role), route, example);
          var unknown = send(visitor(role), route, never);
          assertThat(elsewhere.status()).as("%s as %s", route, role).isEqualTo(404);
          assertThat(unknown.status()).as("%s as %s", route, role).isEqualTo(404);
          assertThat(elsewhere.text()).isEqualTo(unknown.text());
        }
      }
    }
  }

  @Test
  @DisplayName(
      "A page that names no need is closed to everybody, and so is one that only sounds like the"
          + " way in")
  void a_page_without_a_need_is_closed() {
    for (Role role : Role.values()) {
      for (String path : List.of(UnmarkedPage.PATH, "/desk/sign-in-records")) {
        var page = visitor(role).get(path);
        assertThat(page.status()).as("%s as %s", path, role).isEqualTo(403);
        assertThat(page.text()).doesNotContain("secret");
      }
    }
  }

  @Test
  @DisplayName("A form without its token is refused also to who may send it")
  void a_form_without_its_token_is_refused() throws SQLException {
    for (DeskRoute route : routes) {
      if (!route.isPage()) {
        var fresh = Staff.signedIn(portal, Role.HEADQUARTERS, new Scope.Country());
        var guessed = Map.of("_csrf", "guessed");
        assertThat(fresh.formWithoutToken(known(route, HERE).path(), guessed).status())
            .as("%s", route)
            .isEqualTo(403);
      }
    }
  }
}
