package ir.hedye.monthend.cli;

import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.registry.Receipt;
import ir.hedye.monthend.registry.Receiving;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code receive}: takes the registry's monthly file in. */
@Command(
    name = "receive",
    mixinStandardHelpOptions = true,
    description = "Takes the civil registry's aggregate file in; again changes nothing.")
final class ReceiveCommand extends Screen implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "marriages.csv, with its manifest beside it")
  Path file = Path.of("marriages.csv");

  @Mixin BadRowsOption badRows = new BadRowsOption();

  @Override
  public Integer call() throws SQLException {
    if (!Files.isRegularFile(file)) {
      throw RefusedInput.of(file.toString(), "no such file");
    }
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    var place = new RejectsPlace(folder, road().home(), out());
    try (var database = road().open()) {
      Receipt report =
          Road.change(
              database,
              tx ->
                  new Receiving(tx, badRows.share, place::write)
                      .receive(new FeedFile(file.toAbsolutePath())));
      out().println(report);
    }
    return 0;
  }
}
