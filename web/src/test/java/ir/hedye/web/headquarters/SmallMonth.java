package ir.hedye.web.headquarters;

import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.monthend.cli.Hedye;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.JavaProcess;
import ir.hedye.monthend.store.QuickFolders;
import ir.hedye.monthend.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Forty married men of Mehr 1405 in a database, loaded and received, never run. */
final class SmallMonth {
  static final String MONTH = "1405-07";
  static final int PEOPLE = 40;

  /** Eighteen days of 720 lack. */
  static final int FEW_DAYS = 1;

  /** The list of the marriage's month has not come, and at the evaluation day it is not overdue. */
  static final int NO_LIST = 2;

  /** Many days lack, and the list of the marriage's month says that the work had ended. */
  static final int FAR = 3;

  /** These three have one mobile and one account. */
  static final int SHARED = 10;

  private SmallMonth() {}

  static void writeTo(TestDatabase database) {
    try {
      Path home = QuickFolders.forThisProcess("hedye-small-month-");
      Path data = folder().writeTo(home.resolve("data"));
      command(database, home, "load", data.toString());
      command(database, home, "receive", data.resolve(MARRIAGES).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SmallFolder folder() {
    var folder = new SmallFolder();
    for (int k = 1; k <= PEOPLE; k++) {
      folder.man(k).marriage(k, k, 0);
    }
    String few = SmallFolder.id(FEW_DAYS) + ",w" + FEW_DAYS + ",COMPULSORY,WORK,";
    for (String month : List.of("1403-01", "1403-02", "1403-03", "1403-04", "1403-05", "1403-06")) {
      folder.without(CONTRIBUTIONS, few + month);
    }
    String gone = SmallFolder.id(NO_LIST) + ",w" + NO_LIST + ",COMPULSORY,WORK,1405-06";
    folder.without(CONTRIBUTIONS, gone);
    String far = SmallFolder.id(FAR) + ",w" + FAR + ",COMPULSORY,WORK,1403";
    folder.without(CONTRIBUTIONS, far);
    for (int k = SHARED; k < SHARED + 3; k++) {
      folder
          .set(INSURED, SmallFolder.id(k), "mobile=09121234567")
          .set(INSURED, SmallFolder.id(k), "sheba=" + SmallFolder.sheba(SHARED));
    }
    return folder;
  }

  static void command(TestDatabase database, Path home, String... arguments) {
    var builder =
        JavaProcess.of(Hedye.class, List.of("-Xmx256m"), new ArrayList<>(List.of(arguments)));
    builder.environment().putAll(database.environment());
    builder.environment().put("HEDYE_HOME", home.toString());
    builder.redirectErrorStream(true);
    try {
      var process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(List.of(arguments) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
