package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Entitled and paid people month by month: a drawing, and the same as a table. */
record Trend(Map<JalaliMonth, Trend.Point> points, Speech speech) {
  static final int WIDTH = 720;
  static final int HEIGHT = 150;
  private static final int SLOT_MAX = 90;
  private static final int GAP = 6;
  private static final Point NOTHING =
      new Point(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
  private static final int LABELS_MAX = 6;

  /** One month; what is hidden is empty. */
  record Point(OptionalLong entitled, OptionalLong paid, OptionalLong rials) {}

  /** One month drawn: two bars in a slot. */
  record Column(int x, int width, Rise entitled, Rise paid, String label) {
    int middle() {
      return x + width / 2;
    }

    int secondX() {
      return x + width / 2 + 1;
    }

    int barWidth() {
      return width / 2 - 3;
    }
  }

  /** How high a bar is, and where it begins. */
  record Rise(int y, int height) {}

  /** One row of the table. */
  record Row(String month, String entitled, String paid, String rials) {}

  /** Time runs as the language reads. */
  List<Column> columns() {
    long highest =
        points.values().stream()
            .flatMap(point -> Stream.of(point.entitled, point.paid))
            .mapToLong(shown -> shown.orElse(0))
            .max()
            .orElse(0);
    var columns = new ArrayList<Column>();
    points.keySet().forEach(month -> columns.add(column(columns.size(), month, highest)));
    return columns;
  }

  private int slot() {
    return Math.min(SLOT_MAX, WIDTH / Math.max(1, points.size()));
  }

  private Column column(int place, JalaliMonth month, long highest) {
    int at = isRightToLeft() ? WIDTH - (place + 1) * slot() : place * slot();
    boolean isLabelled = points.size() <= LABELS_MAX || (points.size() - 1 - place) % 2 == 0;
    Point point = points.getOrDefault(month, NOTHING);
    return new Column(
        at + GAP,
        slot() - 2 * GAP,
        rise(point.entitled, highest),
        rise(point.paid, highest),
        isLabelled ? speech.figures().month(month) : "");
  }

  private boolean isRightToLeft() {
    return speech.words().language().isRightToLeft();
  }

  private static Rise rise(OptionalLong shown, long highest) {
    int height = highest == 0 ? 0 : (int) (shown.orElse(0) * HEIGHT / highest);
    int seen = shown.orElse(0) > 0 ? Math.max(2, height) : height;
    return new Rise(HEIGHT - seen, seen);
  }

  List<Row> rows() {
    return points.entrySet().stream()
        .map(each ->
            new Row(
                speech.figures().month(each.getKey()),
                speech.count(each.getValue().entitled),
                speech.count(each.getValue().paid),
                speech.money(each.getValue().rials)))
        .toList();
  }

  /** How wide the drawing is. */
  int drawn() {
    return Math.min(WIDTH, SLOT_MAX * Math.max(1, points.size()));
  }

  /** Where the drawing begins when only a part of it is used. */
  int from() {
    return isRightToLeft() ? WIDTH - drawn() : 0;
  }
}
