package ir.hedye.web.desk;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.monthend.correction.WindowEdge;
import ir.hedye.web.desk.CaseParts.EventFacts;
import ir.hedye.web.desk.TypedFact.What;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.support.SupportRequest.Picture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A correction that is being written. */
record CorrectPage(DeskFrame desk, CaseFile file, CaseParts parts, Ask ask, Typed typed)
    implements DeskPage {

  /**
   * What is to be corrected.
   *
   * @param event the event that is chosen; empty for a person without one
   * @param month as typed, yyyy-MM; empty when none was chosen
   * @param rows of that month as they stand
   */
  record Ask(
      What what,
      Optional<EventFacts> event,
      String month,
      List<GivenRow> rows,
      List<WindowEdge> edges) {}

  /** One line of the form. */
  record Line(int number, Kinds kinds, String days, String wage, Span span) {}

  /** Category and basis of a line. */
  record Kinds(String category, String basis) {
    static final Kinds USUAL = new Kinds("COMPULSORY", "WORK");
  }

  /** First and last day of a line, where they are given. */
  record Span(String start, String leave) {}

  String path(String end) {
    return address(file.key().path() + end);
  }

  String way(What what) {
    return path("/correct?what=" + what.word());
  }

  List<What> ways() {
    return List.of(What.values());
  }

  List<Category> categories() {
    return List.of(Category.values());
  }

  List<Basis> bases() {
    return List.of(Basis.values());
  }

  /** Every line: as typed, else as it stands, else empty. */
  List<Line> lines() {
    return IntStream.rangeClosed(1, TypedFact.ROWS_MAX)
        .mapToObj(i -> typed.values().isEmpty() ? standing(i) : typedLine(i))
        .toList();
  }

  private Line standing(int i) {
    if (i > ask.rows().size()) {
      return new Line(i, Kinds.USUAL, "", "", new Span("", ""));
    }
    GivenRow row = ask.rows().get(i - 1);
    return new Line(
        i,
        new Kinds(row.category().name(), row.basis().name()),
        digits(row.days()),
        count(row.wage()),
        new Span(written(row.start()), written(row.leave())));
  }

  private String written(Optional<JalaliDate> day) {
    return day.map(this::digits).orElse("");
  }

  private Line typedLine(int i) {
    return new Line(
        i,
        new Kinds(typed.value("category" + i), typed.value("basis" + i)),
        typed.value("days" + i),
        typed.value("wage" + i),
        new Span(typed.value("start" + i), typed.value("leave" + i)));
  }

  /** Whether there is anything of that kind to correct. */
  boolean isAskable() {
    return switch (ask.what()) {
      case MONTH, IDENTITY -> true;
      case EVENT -> !parts.events().isEmpty();
      case WINDOW -> !ask.edges().isEmpty();
    };
  }

  /** The fields that can be typed: of the event, or of the record. */
  Map<Field, String> fields() {
    return ask.what() == What.IDENTITY
        ? parts.known().identity()
        : ask.event().map(EventFacts::fields).orElse(Map.of());
  }

  String value(Field field, String now) {
    return typed.values().containsKey(field.name()) ? typed.value(field.name()) : digits(now);
  }

  String field(Field field) {
    return say("field." + field.name());
  }

  String hint(Field field) {
    return say("field.hint." + form(field));
  }

  private static String form(Field field) {
    return switch (field) {
      case REGISTERED_ON, DECEASED_ON -> "DAY_OR_NONE";
      case MARRIED_ON, BIRTH_DATE, HUSBAND_BIRTH, WIFE_BIRTH -> "DAY";
      case SEX, CONTRACT, OFFICE -> field.name();
      case HUSBAND_PRIOR, WIFE_PRIOR, MONTH -> "COUNT";
    };
  }

  /** The values of a field that has but a few; empty for one that is typed. */
  List<String> choices(Field field) {
    return switch (field) {
      case SEX -> List.of("M", "F");
      case CONTRACT -> List.of("PERMANENT", "TEMPORARY");
      default -> List.of();
    };
  }

  List<Picture> pictures() {
    return file.request().map(known -> known.request().pictures()).orElse(List.of());
  }

  boolean hasRequest() {
    return file.request().isPresent();
  }

  String tracking() {
    return file.request().map(known -> known.request().tracking().text()).orElse("");
  }

  /** Corrections in force, whose place this one may take. */
  List<Correction> inForce() {
    return parts.corrections().stream().filter(Correction::isInForce).toList();
  }

  String kind(Correction correction) {
    return say("correction.kind." + correction.kind().name());
  }

  /** The chosen month in words. */
  String monthName() {
    return JalaliMonth.read(ask.month()).map(figures()::month).orElse("");
  }

  String month(WindowEdge edge) {
    return figures().month(edge.month());
  }
}
