package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliMonth;
import picocli.CommandLine.Option;

/** The month a command is about. */
final class MonthOption {
  @Option(
      names = "--month",
      required = true,
      paramLabel = "yyyy-MM",
      converter = DateOption.Month.class,
      description = "the Jalali month")
  JalaliMonth month = new JalaliMonth(1405, 1);
}
