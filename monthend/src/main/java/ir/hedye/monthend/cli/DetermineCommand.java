package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.folder.FolderDetermination;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code determine}: decisions straight from a data folder. */
@Command(
    name = "determine",
    mixinStandardHelpOptions = true,
    description = "Decides a data folder with no database, for auditors and for trying a change.")
final class DetermineCommand extends Screen implements Callable<Integer> {
  enum Engine {
    LOCAL,
    SPARK
  }

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "the data folder")
  Path data = Path.of(".");

  @Option(
      names = "--at",
      required = true,
      paramLabel = "DATE",
      converter = DateOption.Day.class,
      description = "the evaluation day, Jalali yyyy-MM-dd")
  JalaliDate at = new JalaliDate(1405, 1, 1);

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "where to write")
  Path out = Path.of("decisions.csv");

  @Option(
      names = "--engine",
      defaultValue = "local",
      description = "local, or spark (not built yet)")
  Engine engine = Engine.LOCAL;

  @Option(names = "--master", paramLabel = "URL", description = "Spark master (not built yet)")
  @Nullable String master;

  @Mixin BadRowsOption badRows = new BadRowsOption();

  @Override
  public Integer call() {
    if (engine == Engine.SPARK || master != null) {
      throw new RefusedInput("determine: the spark engine is not built yet; use --engine local");
    }
    new DetermineOrder(data, at, out)
        .carryOut(new FolderDetermination.Reading(badRows.share, road().listEncoding()), out());
    return 0;
  }
}
