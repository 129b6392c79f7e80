package ir.hedye.web.marriage;

import ir.hedye.law.time.Tehran;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Frame;
import java.util.List;
import java.util.stream.Stream;

/** What every page of registering a marriage says, in its reader's language. */
interface MarriagePage {
  Frame frame();

  /** The step at which the page stands. */
  Step step();

  /** The steps as people know them. */
  enum Step {
    INFORMATION,
    CHECK,
    CALCULATION,
    SUBMISSION
  }

  /** One step in the line of all: before the reader, here, or to come. */
  record Mark(int number, String label, String state) {}

  default List<Mark> marks() {
    List<Step> steps = List.of(Step.values());
    return steps.stream()
        .map(step -> new Mark(steps.indexOf(step) + 1, say("step." + step.name()), state(step)))
        .toList();
  }

  private String state(Step step) {
    int order = step.compareTo(step());
    return order == 0 ? "here" : order < 0 ? "past" : "ahead";
  }

  default String say(String key, Object... values) {
    return frame().say(key, values);
  }

  /** Digits as the reader writes them. */
  default String digits(Object text) {
    return frame().words().figures().plain(text);
  }

  default String contractDay(Registration registration) {
    return frame().words().figures().day(registration.wish().contractDay());
  }

  default String spouse(Registration registration) {
    return digits(registration.wish().spouse().text());
  }

  default String registeredOn(Registration registration) {
    return registration
        .registeredAt()
        .map(at -> frame().words().figures().day(Tehran.dayOf(at)))
        .orElse("");
  }

  default String stand(Registration registration) {
    return say("stand." + registration.stand().name());
  }

  default String address(Registration registration) {
    return frame().address(MarriagePages.HOME + "/" + registration.code());
  }

  /**
   * The first step: what is registered already, and the form.
   *
   * @param pledge whether it is ticked, and what is wrong with it
   * @param errors what is wrong with the form
   * @param triesLeft today
   */
  record FormPage(
      Frame frame,
      List<Registration> registered,
      List<Field> fields,
      Pledge pledge,
      List<FieldError> errors,
      int triesLeft)
      implements MarriagePage {
    @Override
    public Step step() {
      return Step.INFORMATION;
    }

    List<FieldError> allErrors() {
      return Stream.of(
              errors.stream(),
              fields.stream()
                  .filter(Field::isWrong)
                  .map(field -> new FieldError(field.name(), field.error())),
              Stream.of(pledge)
                  .filter(Pledge::isWrong)
                  .map(wrong -> new FieldError("pledge", wrong.error)))
          .flatMap(each -> each)
          .toList();
    }
  }

  /** The pledge that it is the first marriage. */
  record Pledge(boolean isTicked, String error) {
    boolean isWrong() {
      return !error.isEmpty();
    }
  }

  /** The second step, what the registry said; and, once it is registered, the last. */
  record CheckPage(Frame frame, Registration registration, boolean justNow)
      implements MarriagePage {
    @Override
    public Step step() {
      return registration.isRegistered() ? Step.SUBMISSION : Step.CHECK;
    }

    boolean isTold() {
      return registration.told().isPresent();
    }

    String calculation() {
      return frame.address(MarriagePages.HOME + "/" + registration.code() + "/calculation");
    }

    String title() {
      return say("check." + registration.stand().name());
    }

    String text() {
      String key = "check." + registration.stand().name();
      return say(key + (registration.isRegistered() ? ".registered" : ".text"));
    }

    /** What the registry gives as contract day where that is another than was typed; or empty. */
    String otherDay() {
      return registration
          .told()
          .map(told -> told.marriage().marriedOn())
          .filter(day -> !day.equals(registration.wish().contractDay()))
          .map(day -> say("check.otherDay", frame.words().figures().day(day)))
          .orElse("");
    }
  }
}
