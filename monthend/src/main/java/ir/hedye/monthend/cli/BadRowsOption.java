package ir.hedye.monthend.cli;

import picocli.CommandLine.Option;

/** How many bad rows a file may have. */
final class BadRowsOption {
  static final double DEFAULT = 0.01;

  @Option(
      names = "--max-bad-rows",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description = "share of bad rows above which a file is refused (default ${DEFAULT-VALUE})")
  double share = DEFAULT;
}
