package ir.hedye.monthend.folder;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.oracle.AwkwardMonth;
import ir.hedye.monthend.oracle.NaiveDetermination;
import ir.hedye.monthend.oracle.Rejected;
import ir.hedye.monthend.oracle.SampleMonth;
import ir.hedye.monthend.oracle.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two readings of the law, by two hands, over months that aim at every edge ({@code
 * -Dhedye.months=N} for more of them).
 */
@DisplayName("determine and a slow second reading of the law")
class TwoReadingsTest {
  @TempDir Path folder = Path.of(".");

  static LongStream seeds() {
    long first = Long.getLong("hedye.seed", 1);
    return LongStream.range(first, first + Integer.getInteger("hedye.months", 30));
  }

  @Test
  @DisplayName("The sample equals its expected answers byte for byte")
  void the_sample_is_as_expected() throws IOException {
    SampleMonth.unpackTo(folder);
    assertThat(decide(folder, SampleMonth.EVALUATION_DAY, 0.01).decisions())
        .isEqualTo(SampleMonth.expected());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("agree on clean months in every spelling")
  void agree_on_clean_months(long seed) throws IOException {
    agree(AwkwardMonth.ofSeed(seed, 150, AwkwardMonth.Dirt.CLEAN));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("agree on months full of bad rows, and on every row set aside")
  void agree_on_filthy_months(long seed) throws IOException {
    agree(AwkwardMonth.ofSeed(seed, 150, AwkwardMonth.Dirt.FILTHY));
  }

  @Test
  @DisplayName("would differ if one decision did")
  void and_the_comparison_can_fail() throws IOException {
    var month = AwkwardMonth.ofSeed(1, 150, AwkwardMonth.Dirt.CLEAN);
    month.writeTo(folder);
    String ours = decide(folder, month.at(), 1).decisions();
    String other = NaiveDetermination.verdict(folder, month.at().plusDays(70)).decisions();
    assertThat(ours).isNotEqualTo(other);
  }

  private void agree(AwkwardMonth month) throws IOException {
    month.writeTo(folder);
    Verdict slow = NaiveDetermination.verdict(folder, month.at());
    Ours ours = decide(folder, month.at(), 1);
    assertThat(ours.decisions()).isEqualTo(slow.decisions());
    assertThat(ours.rejects()).isEqualTo(rows(slow.rejects()));
  }

  private record Ours(String decisions, String rejects) {}

  private static Ours decide(Path folder, ir.hedye.law.time.JalaliDate at, double badRowsMax)
      throws IOException {
    Path out = folder.resolve("out.txt");
    var report = FolderDetermination.write(folder, at, out, badRowsMax);
    return new Ours(Files.readString(out), ourRows(report.rejects()));
  }

  private static String ourRows(List<Rejects> rejects) {
    var rows = new TreeSet<String>();
    for (Rejects file : rejects) {
      String name = file.file().replace(".gz", "");
      file.inOrder().forEach(r -> rows.add(name + " " + r.line() + " " + r.column()));
    }
    return String.join("\n", rows);
  }

  private static String rows(List<Rejected> rejects) {
    return rejects.stream()
        .map(r -> r.file() + " " + r.line() + " " + r.column())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("\n"));
  }
}
