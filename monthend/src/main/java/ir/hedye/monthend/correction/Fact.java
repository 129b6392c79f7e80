package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import java.util.List;

/** What is to be corrected, and to what. */
public sealed interface Fact {

  /**
   * One field and its right value as it was typed: days in Jalali, digits of any script.
   *
   * @param value empty where the right value is none (registration date, office, date of death)
   */
  record Given(Field field, String value) {}

  /**
   * All contribution rows of a person in one month, in place of whatever lists tell of it.
   *
   * @param workshop code of the employer whose list was wrong or missing, empty when none is; by it
   *     others are found who were refused on the same list
   * @param rows may be empty: then nothing was paid for that month
   */
  record Month(NationalId person, JalaliMonth month, String workshop, List<GivenRow> rows)
      implements Fact {
    public Month {
      rows = List.copyOf(rows);
    }

    /** A log never carries a person. */
    @Override
    public String toString() {
      return "rows of " + month;
    }
  }

  /** Fields of an event, whatever the registry says of them. */
  record Event(long eventId, List<Given> given) implements Fact {
    public Event {
      given = List.copyOf(given);
    }
  }

  /** Fields of the insured person's record. */
  record Identity(NationalId person, List<Given> given) implements Fact {
    public Identity {
      given = List.copyOf(given);
    }

    /** A log never carries a person. */
    @Override
    public String toString() {
      return "identity";
    }
  }

  /**
   * Days worked inside the window, in a month that the edge of the five-year window cuts ({@code
   * WINDOW_EDGE}). The system makes the rows of the month anew, so that the days are certain and
   * the wages count as before.
   */
  record WindowDays(long eventId, Role role, JalaliMonth month, int daysInside) implements Fact {}

  /** An earlier correction was wrong: its facts are again what the feeds say. */
  record Lift(long correctionId) implements Fact {}
}
