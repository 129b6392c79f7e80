package ir.hedye.web.desk;

import ir.hedye.law.value.Folding;
import ir.hedye.web.desk.CaseBooks.Change;
import ir.hedye.web.desk.CaseBooks.Note;
import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.desk.CaseDesk.Step;
import ir.hedye.web.desk.Checks.Check;
import ir.hedye.web.support.Answering;
import ir.hedye.web.support.RequestFile;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** What an officer does with an objection: checks it, asks for a better picture, answers it. */
@Service
class ObjectionDesk {
  static final int WORDS_MAX = 2000;

  private final CaseDesk cases;
  private final Answering answering;
  private final Checks checks;

  ObjectionDesk(CaseDesk cases, Answering answering, Checks checks) {
    this.cases = cases;
    this.answering = answering;
    this.checks = checks;
  }

  Outcome check(Form form, Set<Check> passed) {
    var note = new Note(Change.CHECKED, form.officer().id(), passed.toString(), 0);
    return cases.inCase(
        form,
        new Step(
            note,
            file -> {
              checks.write(file.key().number(), form.officer(), passed);
              return Optional.empty();
            }));
  }

  /** Asks the person for a better picture; the case comes back by itself when one came. */
  Outcome askForPicture(Form form, String words) {
    return written(
        form, new Words(Change.PICTURE_ASKED, "better", words), answering::askForPicture);
  }

  /** Answers it for good. */
  Outcome answer(Form form, String words) {
    return written(form, new Words(Change.ANSWERED, "answer", words), answering::answer);
  }

  /** What is said to the person, and in which field of the form it was typed. */
  private record Words(Change change, String field, String typed) {
    String folded() {
      return Folding.fold(typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n]]", " "));
    }
  }

  private Outcome written(Form form, Words said, BiConsumer<RequestFile, String> deed) {
    String words = said.folded();
    if (words.isEmpty() || words.length() > WORDS_MAX) {
      return new Outcome.Faulty(said.field, words.isEmpty() ? "NO_WORDS" : "TOO_LONG");
    }
    return cases.inCase(
        form,
        new Step(
            new Note(said.change, form.officer().id(), words, 0),
            file -> {
              file.request().ifPresent(request -> deed.accept(request, words));
              return Optional.empty();
            }));
  }
}
