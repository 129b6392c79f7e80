package ir.hedye.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The figures of one comparison as a Markdown table: medians, extremes, ratios to the first line.
 */
final class Figures {
  private final String title;
  private final String against;
  private final List<Line> lines = new ArrayList<>();

  /** The figures of a line, from the fastest to the slowest. */
  private record Line(String name, List<Double> sorted) {
    double median() {
      int size = sorted.size();
      return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
  }

  /** The median of what those runs took. */
  static double median(List<Run> runs) {
    return new Line("", runs.stream().map(Run::seconds).sorted().toList()).median();
  }

  /**
   * @param title what was compared, on which data
   * @param against what the first line is, to which all ratios are taken
   */
  Figures(String title, String against) {
    this.title = title;
    this.against = against;
  }

  /** Adds a line; {@code seconds} says which figure of a run it shows. */
  Figures add(String name, List<Run> runs, Function<Run, Double> seconds) {
    lines.add(new Line(name, runs.stream().map(seconds).sorted().toList()));
    return this;
  }

  /** As {@link #add(String, List, Function)}, the whole time. */
  Figures add(String name, List<Run> runs) {
    return add(name, runs, Run::seconds);
  }

  String toMarkdown() {
    var text = new StringBuilder("**" + title + "**\n\n");
    text.append("| side | median | fastest | slowest | × ").append(against).append(" |\n");
    text.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (Line line : lines) {
      text.append(row(line));
    }
    return text.toString();
  }

  private String row(Line line) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f s | %.3f s | %.3f s | %.2f |%n",
        line.name(),
        line.median(),
        line.sorted().getFirst(),
        line.sorted().getLast(),
        line.median() / lines.getFirst().median());
  }
}
