package ir.hedye.bench;

/** A benchmark: makes its own data, runs all sides side by side, and answers one Markdown table. */
@FunctionalInterface
interface Comparison {
  String run(Plan plan) throws Exception;
}
