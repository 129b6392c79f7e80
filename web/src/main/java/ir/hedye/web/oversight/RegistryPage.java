package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.staff.DeskFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that the page of the registry's completeness says. */
record RegistryPage(
    DeskFrame desk,
    RegistryPage.View view,
    List<Completeness.Province> provinces,
    int silenceDays) {
  private static final int DAY_WIDTH = 6;
  private static final int HEIGHT = 24;
  private static final double LITTLE = 0.8;

  /** Which month, among which others, and its deliveries. */
  record View(
      JalaliMonth month,
      List<JalaliMonth> months,
      List<Deliveries.Delivery> deliveries,
      boolean isSigned) {}

  /** One province. */
  record Row(String name, Figures figures, List<Day> days, String alarm, boolean isLittle) {}

  /** Its figures in words. */
  record Figures(String received, String expected, String share, String late, String days) {}

  /** One day of the strip: a bar, or a mark where nothing came. */
  record Day(int x, int y, int height, String look) {}

  /** One delivery. */
  record Line(int id, String at, String sha256, List<String> counts) {}

  /** A way to another month. */
  record Way(String label, String address) {}

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  private Speech speech() {
    return Speech.of(desk.frame().words());
  }

  String month() {
    return speech().figures().month(view.month());
  }

  List<Way> months() {
    return view.months().stream()
        .filter(month -> !month.equals(view.month()))
        .sorted(Comparator.reverseOrder())
        .limit(6)
        .map(month ->
            new Way(
                speech().figures().month(month),
                desk.frame().address(RegistryPages.PATH + "/" + month)))
        .toList();
  }

  /** Provinces with an alarm first, then those of which least came. */
  List<Row> rows() {
    return provinces.stream()
        .sorted(
            Comparator.comparing((Completeness.Province each) -> !each.isSilent(silenceDays))
                .thenComparingDouble(RegistryPage::share)
                .thenComparing(Completeness.Province::code))
        .map(this::row)
        .toList();
  }

  private static double share(Completeness.Province province) {
    return province.expected() == 0
        ? Double.MAX_VALUE
        : province.received() / (province.expected() * province.days().size());
  }

  /** Of nothing there is no median. */
  private String median(Completeness.Province province) {
    return province.received() == 0
        ? say("figure.none")
        : say("over.days", speech().figures().count(province.arrivals().median()));
  }

  private Row row(Completeness.Province province) {
    var figures = speech().figures();
    boolean isKnown = province.expected() > 0;
    String none = say("figure.none");
    var said =
        new Figures(
            figures.count(province.received()),
            isKnown ? figures.count(province.expectedInAll()) : none,
            isKnown ? figures.share(province.received(), province.expectedInAll()) : none,
            figures.count(province.arrivals().late()),
            median(province));
    String alarm =
        province.isSilent(silenceDays)
            ? say("registry.silent", figures.count(province.silence()))
            : "";
    return new Row(
        speech().called("province", province.code()),
        said,
        days(province),
        alarm,
        isKnown && share(province) < LITTLE);
  }

  private List<Day> days(Completeness.Province province) {
    long most = province.days().stream().mapToLong(Long::longValue).max().orElse(0);
    var days = new ArrayList<Day>();
    for (long events : province.days()) {
      int place = days.size();
      int at =
          speech().words().language().isRightToLeft() ? province.days().size() - 1 - place : place;
      int height = events == 0 || most == 0 ? 3 : (int) Math.max(2, events * HEIGHT / most);
      days.add(new Day(at * DAY_WIDTH, HEIGHT - height, height, events == 0 ? "none" : "some"));
    }
    return days;
  }

  /** How wide a strip of days is. */
  int stripWidth() {
    return view.month().days() * DAY_WIDTH;
  }

  List<Line> deliveries() {
    return view.deliveries().stream().map(this::line).toList();
  }

  private Line line(Deliveries.Delivery delivery) {
    var figures = speech().figures();
    var counts = delivery.counts();
    var all =
        List.of(
            counts.records(),
            counts.taken().added(),
            counts.taken().changed(),
            counts.taken().revoked(),
            counts.repeated(),
            counts.missing(),
            counts.rejected());
    return new Line(
        delivery.id(),
        figures.moment(delivery.receivedAt()),
        delivery.sha256(),
        all.stream().map(figures::count).toList());
  }

  /** The heads of a delivery's counts, in their order. */
  List<String> heads() {
    return List.of("records", "new", "changed", "revoked", "repeated", "missing", "rejected");
  }

  String receipt(Line line) {
    return RegistryPages.PATH + "/receipts/" + line.id() + ".json";
  }

  String rule() {
    return say("registry.rule", speech().figures().count(silenceDays));
  }
}
