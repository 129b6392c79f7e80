package ir.hedye.web.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One menu of one's own pages")
class MenuTest {
  private static final Pattern ROOM =
      Pattern.compile("<a href=\"(/me[a-z/]*)\"(?: aria-current=\"(page|true)\")?>[^<]+</a>");

  private static Portal portal;
  private static Visitor visitor;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Map.of(StaffSettings.MONTH_OPEN.name(), "on"));
    visitor = portal.signedIn(People.KNOWN);
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static String menu(String path) {
    String page = visitor.get(path).text();
    int begin = page.indexOf("<nav class=\"menu\"");
    return begin < 0 ? "" : page.substring(begin, page.indexOf("</nav>", begin));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "/me, /me, page",
    "/me/decision, '', ''",
    "/me/readings, /me/readings, page",
    "/me/marriage, /me/marriage, page",
    "/me/account, /me/account, page",
    "/me/account/freeze, /me/account, true",
    "/me/support, /me/support, page",
    "/me/support/new, /me/support, true"
  })
  @DisplayName("stands on each of them, and marks where the reader is")
  void it_stands_on_each(String path, String room, String current) {
    var rooms = ROOM.matcher(menu(path)).results().toList();

    assertThat(rooms).hasSize(5);
    assertThat(
            rooms.stream()
                .filter(each -> each.group(2) != null)
                .map(each -> each.group(1))
                .toList())
        .isEqualTo(room.isEmpty() ? java.util.List.of() : java.util.List.of(room));
    assertThat(menu(path).contains("aria-current=\"" + current + "\""))
        .isEqualTo(!current.isEmpty());
  }

  @Test
  @DisplayName("In English it leads to English pages")
  void in_english() {
    assertThat(menu("/me?lang=en")).contains("href=\"/me/marriage?lang=en\"", "Register marriage");
  }

  @ParameterizedTest
  @DisplayName("Pages for everybody have none")
  @ValueSource(strings = {"/", "/check", "/month", "/sign-in/out"})
  void others_have_none(String path) {
    assertThat(menu(path)).isEmpty();
  }
}
