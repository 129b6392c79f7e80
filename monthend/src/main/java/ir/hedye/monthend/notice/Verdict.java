package ir.hedye.monthend.notice;

import ir.hedye.monthend.notice.NoticeSettings.Retries;
import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of a part after an answer: the one table of moves.
 *
 * @param submitState of the submit
 * @param partState of its part
 * @param due when a part that waits may go again
 * @param failure why the notice failed, if it did
 */
record Verdict(
    String submitState, String partState, Optional<Instant> due, Optional<String> failure) {

  static Verdict on(Answer answer, int tries, Retries retries, Instant now) {
    return switch (answer) {
      case Answer.Accepted accepted -> still("SENT", "SENT");
      case Answer.Unanswered unanswered ->
          waiting("UNCERTAIN", "UNCERTAIN", now.plus(retries.uncertainWait()));
      case Answer.Unsent unsent -> waiting("UNSENT", "WAITING", now);
      case Answer.Refused refused when Refusal.isPermanent(refused.status()) ->
          failed(Refusal.name(refused.status()));
      case Answer.Refused refused when tries >= retries.tries() ->
          failed(Refusal.name(refused.status()));
      case Answer.Refused refused -> waiting("REFUSED", "WAITING", now.plus(retries.after(tries)));
    };
  }

  /** A one-time code cannot wait: what is not taken now has failed. */
  static Verdict onCode(Answer answer, Retries retries, Instant now) {
    return answer instanceof Answer.Unsent
        ? new Verdict("UNSENT", "FAILED", Optional.empty(), Optional.of("UNSENT"))
        : on(answer, retries.tries(), retries, now);
  }

  private static Verdict still(String submitState, String partState) {
    return new Verdict(submitState, partState, Optional.empty(), Optional.empty());
  }

  private static Verdict waiting(String submitState, String partState, Instant due) {
    return new Verdict(submitState, partState, Optional.of(due), Optional.empty());
  }

  private static Verdict failed(String failure) {
    return new Verdict("REFUSED", "FAILED", Optional.empty(), Optional.of(failure));
  }

  /** A submit that never left us does not count as a try. */
  int triesBack() {
    return partState.equals("WAITING") && submitState.equals("UNSENT") ? 1 : 0;
  }
}
