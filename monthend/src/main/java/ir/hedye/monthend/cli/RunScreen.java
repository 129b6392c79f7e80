package ir.hedye.monthend.cli;

import ir.hedye.monthend.run.RunReport;
import java.io.PrintWriter;
import java.util.List;

/** Shows a run's report. */
record RunScreen(PrintWriter out) {

  void show(RunReport report, boolean rehearsal) {
    if (rehearsal) {
      out.println("rehearsal: nothing was changed");
    }
    if (report.isNothingNew()) {
      out.println("month " + report.month() + ": nothing new, no run");
      return;
    }
    out.println("month " + report.month() + ", run " + report.runNo());
    figures(report);
    table("by outcome", report.outcomes());
    table("holds, refusals and doubts", report.reasons());
    table("proposed by office", report.offices());
    table("differs from what was in force", report.changes());
  }

  private void figures(RunReport report) {
    out.printf(
        "people decided again %d, decisions new or changed %d%n",
        report.people(), report.decisions());
    out.printf(
        "proposed to finance: %,d payments, %,d rial%n",
        report.proposed().payments(), report.proposed().rials());
    out.printf(
        "dropped out of unreleased batches %d, cases after release %d%n",
        report.withdrawn(), report.cases());
  }

  private void table(String title, List<RunReport.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println(title + ":");
    for (RunReport.Line line : lines) {
      String money = line.rials() == 0 ? "" : "%,20d rial".formatted(line.rials());
      out.printf("  %-52s %,10d%s%n", line.name(), line.count(), money);
    }
  }
}
