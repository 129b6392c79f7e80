package ir.hedye.web.desk;

import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.CaseShow.Told;
import ir.hedye.web.desk.DeskScreens.Look;
import java.util.Map;

/** A form sent from the page of a piece of work, with all that was typed into it. */
record Sent(Look look, Form form, Map<String, String> typed) {
  private static final String NUMBER = "[0-9]{1,18}";

  /** What was typed there; nothing is empty. */
  String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** The number of what the form is about; 0 for none. */
  long number(String field) {
    return typed(field).matches(NUMBER) ? Long.parseLong(typed(field)) : 0;
  }

  /** Leads back to the same page. */
  Told here(Outcome outcome, String said) {
    return new Told(outcome, said, form.key().path());
  }

  /** Leads on to the queue: nothing is left to do here. */
  Told onward(Outcome outcome, String said) {
    return new Told(outcome, said, QueuePages.PATH);
  }

  /** A log never carries what people write. */
  @Override
  public String toString() {
    return "sent";
  }
}
