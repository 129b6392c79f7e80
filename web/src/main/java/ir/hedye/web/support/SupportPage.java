package ir.hedye.web.support;

import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Frame;
import ir.hedye.web.support.SupportRequest.Entry;
import ir.hedye.web.support.SupportRequest.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What every page of support requests says, in its reader's language. */
interface SupportPage {
  Frame frame();

  /** What is wrong with what was typed. */
  default List<FieldError> errors() {
    return List.of();
  }

  /** What is wrong in that field; empty when nothing is. */
  default String error(String field) {
    return errors().stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::text)
        .findFirst()
        .orElse("");
  }

  default boolean isWrong(String field) {
    return !error(field).isEmpty();
  }

  default String say(String key, Object... values) {
    return frame().say(key, values);
  }

  default String moment(Instant at) {
    return frame().words().figures().moment(at);
  }

  /** Digits as the reader writes them. */
  default String digits(Object text) {
    return frame().words().figures().plain(text);
  }

  default String reason(String code) {
    return frame().words().has("reason." + code) ? say("reason." + code) : code;
  }

  default String state(SupportRequest request) {
    return say("state." + request.state().name());
  }

  /** All requests of a person. */
  record AllPage(Frame frame, List<SupportRequest> requests) implements SupportPage {}

  /**
   * A request that is being written.
   *
   * @param typed what stands in the form
   * @param errors what is wrong in it
   */
  record NewPage(Frame frame, Set<String> reasons, Asking typed, List<FieldError> errors)
      implements SupportPage {}

  /**
   * One request.
   *
   * @param said what came of the last thing asked; empty when nothing was
   * @param errors what was wrong with it
   */
  record OnePage(Frame frame, SupportRequest request, String said, List<FieldError> errors)
      implements SupportPage {
    boolean isOpen() {
      return request.state().isOpen();
    }

    String entry(Entry entry) {
      return entry.kind() == Kind.PICTURE
          ? say("entry.PICTURE", say("shows." + entry.body()))
          : say("entry." + entry.kind().name());
    }

    boolean hasWords(Entry entry) {
      return entry.kind() != Kind.PICTURE && !entry.body().isEmpty();
    }

    String picture(SupportRequest.Picture picture) {
      return frame()
          .address(SupportPages.HOME + "/" + request.tracking() + "/pictures/" + picture.number());
    }
  }
}
