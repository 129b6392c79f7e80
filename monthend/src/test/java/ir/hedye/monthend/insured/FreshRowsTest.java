package ir.hedye.monthend.insured;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a load added is read once more, and no more than that")
class FreshRowsTest {
  private static final int PEOPLE = 20;

  @TempDir private Path dir;
  private Shell shell = Shell.open(Path.of("."));

  @BeforeEach
  void open() {
    shell = Shell.open(dir.resolve("home"));
  }

  @AfterEach
  void close() {
    shell.close();
  }

  /** How many people's rows are read after that folder's load. */
  private long readAfterLoadOf(Path folder) throws SQLException {
    try (var connection = shell.books().connect()) {
      var fresh = FreshRows.from(connection);
      shell.done("load", folder.toString());
      return fresh.read(connection);
    }
  }

  @Test
  @DisplayName("All that came; where nothing came, the last page alone")
  void all_that_came() throws SQLException {
    var people = new SmallFolder();
    IntStream.rangeClosed(1, PEOPLE).forEach(people::man);
    Path folder = people.writeTo(dir.resolve("folder"));

    assertThat(readAfterLoadOf(folder)).isEqualTo(PEOPLE);
    assertThat(readAfterLoadOf(folder)).isBetween(1L, PEOPLE - 1L);
    assertThat(shell.number("SELECT count(*) FROM hedye.contribution_rows")).isEqualTo(PEOPLE);
  }
}
