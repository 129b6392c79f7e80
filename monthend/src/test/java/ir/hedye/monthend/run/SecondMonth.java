package ir.hedye.monthend.run;

import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.cli.SmallFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of second and third months have in common: one couple, and its first month. */
public class SecondMonth {
  protected static final String HUSBAND = "1,HUSBAND";
  protected static final String WIFE = "1,WIFE";
  protected static final String ENTITLED = "ENTITLED,200000000,,";

  @TempDir Path dir = Path.of(".");
  protected Shell shell = Shell.open(Path.of("."));
  protected Months months = new Months(shell, dir);

  @BeforeEach
  void open() throws IOException {
    shell.close();
    shell = Shell.open(Files.createDirectories(dir.resolve("home")));
    months = new Months(shell, dir);
  }

  @AfterEach
  void close() {
    try {
      months.assertOnceAndTrue();
    } finally {
      shell.close();
    }
  }

  /** The data folder of the commands. */
  protected Path home() {
    return dir.resolve("home");
  }

  /** Person 1 and person 2, both insured and entitled, married in event 1. */
  protected static SmallFolder couple() {
    return new SmallFolder().man(1).woman(2).marriage(1, 1, 2);
  }
}
