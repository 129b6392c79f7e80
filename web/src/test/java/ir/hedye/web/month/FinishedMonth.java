package ir.hedye.web.month;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The sample month, finished down to the bank's answers, with a site that shows it: one for all
 * tests that only look.
 */
final class FinishedMonth {
  static final String PATH = "/month/" + SampleMonth.MONTH;
  static final SampleMonth MONTH = finished();
  static final LiveSite SITE = new LiveSite(MONTH.database().settings());

  private FinishedMonth() {}

  private static SampleMonth finished() {
    try {
      return new SampleMonth()
          .taken()
          .run()
          .signedBy("نخستین امضاکننده")
          .signedBy("دومین امضاکننده")
          .released()
          .answeredByTheBank();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
