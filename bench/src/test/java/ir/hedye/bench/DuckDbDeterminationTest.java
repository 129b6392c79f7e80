package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.folder.FolderDetermination;
import ir.hedye.monthend.synth.Flaws;
import ir.hedye.monthend.synth.SynthOrder;
import ir.hedye.monthend.synth.Synthesizer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rival does the whole work: DuckDB writes the same file of decisions")
class DuckDbDeterminationTest {
  private static final Path SAMPLE =
      Path.of("..", "monthend", "src", "test", "resources", "sample");
  private static final JalaliDate AT = MadeUpMonth.AT;

  @TempDir private Path folder;

  @Test
  @DisplayName("The sample, byte for byte as it is expected")
  void the_sample() throws Exception {
    Path out = folder.resolve("out.csv");
    DuckDbDetermination.determine(SAMPLE, AT, out);

    assertThat(out).hasSameBinaryContentAs(SAMPLE.resolve("expected.csv"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("Made-up months, odd spellings and rows given twice among them, as determine does")
  void made_up_months(long seed) throws Exception {
    Path data = folder.resolve("data");
    Synthesizer.first(new SynthOrder(data, 400, seed, AT, Flaws.NONE));
    Path ours = folder.resolve("ours.csv");
    Path theirs = folder.resolve("theirs.csv");
    FolderDetermination.write(data, AT, ours, 0);
    DuckDbDetermination.determine(data, AT, theirs);

    assertThat(theirs).hasSameBinaryContentAs(ours);
    assertThat(Files.readAllLines(theirs)).hasSizeGreaterThan(200);
  }

  @Test
  @DisplayName("Another day gives another file: the comparison can fail")
  void another_day_differs() throws Exception {
    Path out = folder.resolve("out.csv");
    DuckDbDetermination.determine(SAMPLE, AT.plusDays(60), out);

    assertThat(Files.mismatch(out, SAMPLE.resolve("expected.csv"))).isNotNegative();
  }
}
