package ir.hedye.monthend.cli;

import ir.hedye.monthend.contact.Contacts;
import ir.hedye.monthend.insured.FreshRows;
import ir.hedye.monthend.insured.LoadReport;
import ir.hedye.monthend.insured.Loading;
import ir.hedye.monthend.run.Telling;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code load}: takes the Organization's feeds in. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Takes a folder of the Organization's feeds in; again changes nothing.")
final class LoadCommand extends Screen implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "folder with feed.json, insured.csv, …")
  Path folder = Path.of(".");

  @Mixin BadRowsOption badRows = new BadRowsOption();

  @Override
  public Integer call() throws SQLException {
    var place = new RejectsPlace(folder, road().home(), out());
    try (var database = road().open()) {
      Taken taken = Road.change(database, tx -> load(tx, place));
      out().println(taken.report);
      try (var connection = database.connect()) {
        taken.fresh.read(connection);
      }
    }
    return 0;
  }

  private record Taken(LoadReport report, FreshRows fresh) {}

  private Taken load(Connection transaction, RejectsPlace place) throws SQLException {
    new Contacts(road().outbox()).carryOut(transaction, Road.PATIENCE);
    var loading = new Loading(transaction, badRows.share, place::write, road().listEncoding());
    var fresh = FreshRows.from(transaction);
    LoadReport report = loading.load(folder);
    new Telling(road().outbox()).accountsChanged(transaction);
    return new Taken(report, fresh);
  }
}
