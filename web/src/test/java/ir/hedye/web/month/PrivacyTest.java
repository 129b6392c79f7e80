package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No person's data is on the page")
class PrivacyTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\u200c]+");

  /** What tells of one person: numbers as they are written, first and last name side by side. */
  private static final String TELLING =
      """
      SELECT lpad(national_id::text, 10, '0') FROM person
      UNION ALL SELECT insurance_number FROM person UNION ALL SELECT mobile FROM person WHERE mobile <> ''
      UNION ALL SELECT sheba FROM person WHERE sheba <> '' UNION ALL SELECT end_to_end_id FROM payment
      UNION ALL SELECT trace_number FROM payment WHERE trace_number <> ''
      """;

  private static final String NAMES = "SELECT DISTINCT first_name || ' ' || last_name FROM person";

  @ParameterizedTest
  @DisplayName("No number of a person, and no name, in any language")
  @ValueSource(strings = {"", "?lang=en"})
  void no_person_is_on_the_page(String language) throws SQLException {
    String html = FinishedMonth.SITE.page(FinishedMonth.PATH + language);

    assertThat(peopleIn(html)).isEmpty();
  }

  @Test
  @DisplayName("And a number or name on a page would be found")
  void and_a_person_would_be_found() throws SQLException {
    String national = ask(TELLING).getFirst();
    String name = ask(NAMES).getFirst();

    assertThat(peopleIn("<td>" + national + "</td>")).containsExactly(national);
    assertThat(peopleIn("<td>" + persian(national) + "</td>")).containsExactly(national);
    assertThat(peopleIn("<p>" + name + " را ببینید</p>")).containsExactly(name);
  }

  private static Set<String> peopleIn(String html) throws SQLException {
    String latin = latin(html);
    var words = new TreeSet<String>(WORD.matcher(latin).results().map(m -> m.group()).toList());
    var found = new TreeSet<String>();
    for (String telling : ask(TELLING)) {
      if (words.contains(telling)) {
        found.add(telling);
      }
    }
    for (String name : ask(NAMES)) {
      if (latin.contains(name)) {
        found.add(name);
      }
    }
    return found;
  }

  private static List<String> ask(String question) throws SQLException {
    var answers = new ArrayList<String>();
    try (var connection = FinishedMonth.MONTH.database().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  private static String latin(String text) {
    return shifted(text, '۰', '0');
  }

  private static String persian(String text) {
    return shifted(text, '0', '۰');
  }

  private static String shifted(String text, char from, char to) {
    int distance = to - from;
    return text.codePoints()
        .map(c -> c >= from && c <= from + 9 ? c + distance : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
