package ir.hedye.web.desk;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Folding;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.Fact;
import ir.hedye.monthend.correction.Fact.Given;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.web.desk.CaseParts.EventFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The right value of a fact as an officer typed it. */
record TypedFact(What what, Map<String, String> typed, CaseParts parts) {
  static final int ROWS_MAX = 6;

  /** Which kind of fact. */
  enum What {
    MONTH,
    EVENT,
    IDENTITY,
    WINDOW;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static What read(String word) {
      for (What each : values()) {
        if (each.word().equals(word)) {
          return each;
        }
      }
      return MONTH;
    }
  }

  /** What was typed cannot be read; the word of what is wrong. */
  static final class UnreadException extends Exception {
    private static final long serialVersionUID = 1;
    private final String fault;

    UnreadException(String fault) {
      super(fault);
      this.fault = fault;
    }

    String fault() {
      return fault;
    }
  }

  Fact fact() throws UnreadException {
    return switch (what) {
      case MONTH -> new Fact.Month(person(), month(), Folding.fold(text("workshop")), rows());
      case EVENT -> event();
      case IDENTITY -> new Fact.Identity(person(), given(parts.known().identity()));
      case WINDOW -> new Fact.WindowDays(named().id(), named().role(), month(), days("inside"));
    };
  }

  private Fact.Event event() throws UnreadException {
    EventFacts event = named();
    return new Fact.Event(event.id(), given(event.fields()));
  }

  private NationalId person() {
    return NationalId.read(parts.known().nationalId()).orElseThrow();
  }

  private EventFacts named() throws UnreadException {
    String number = Folding.fold(text("event"));
    return parts.events().stream()
        .filter(event -> Long.toString(event.id()).equals(number))
        .findFirst()
        .orElseThrow(() -> new UnreadException("NO_EVENT"));
  }

  private JalaliMonth month() throws UnreadException {
    return JalaliMonth.read(text("month")).orElseThrow(() -> new UnreadException("BAD_MONTH"));
  }

  /** The fields that differ from what stands there. */
  private List<Given> given(Map<Field, String> now) {
    var given = new ArrayList<Given>();
    now.forEach((field, value) -> {
      String written = text(field.name());
      boolean same = field.read(written).filter(value::equals).isPresent();
      if (typed.containsKey(field.name()) && !same) {
        given.add(new Given(field, written));
      }
    });
    return given;
  }

  private List<GivenRow> rows() throws UnreadException {
    var rows = new ArrayList<GivenRow>();
    for (int i = 1; i <= ROWS_MAX; i++) {
      if (!text("days" + i).isBlank() || !text("wage" + i).isBlank()) {
        rows.add(row(i));
      }
    }
    return rows;
  }

  private GivenRow row(int i) throws UnreadException {
    try {
      return new GivenRow(
          Category.valueOf(text("category" + i)),
          Basis.valueOf(text("basis" + i)),
          days("days" + i),
          number("wage" + i),
          day("start" + i),
          day("leave" + i));
    } catch (IllegalArgumentException e) {
      throw new UnreadException("BAD_ROWS");
    }
  }

  private int days(String name) throws UnreadException {
    return Math.toIntExact(Math.min(number(name), Integer.MAX_VALUE));
  }

  private long number(String name) throws UnreadException {
    String number = Folding.fold(text(name)).replaceAll("[,٬\\s]", "");
    if (!number.matches("[0-9]{1,15}")) {
      throw new UnreadException("BAD_NUMBER");
    }
    return Long.parseLong(number);
  }

  private Optional<JalaliDate> day(String name) throws UnreadException {
    String day = text(name);
    Optional<JalaliDate> read = JalaliDate.read(day);
    if (!day.isBlank() && read.isEmpty()) {
      throw new UnreadException("BAD_DAY");
    }
    return read;
  }

  private String text(String name) {
    return typed.getOrDefault(name, "");
  }

  /** A log never carries what people write. */
  @Override
  public String toString() {
    return "typed " + what;
  }
}
