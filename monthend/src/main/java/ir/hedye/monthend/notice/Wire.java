package ir.hedye.monthend.notice;

import ir.hedye.monthend.notice.NoticeSettings.Flow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The way out, within the centre's limits: at most a window of submits without an answer, one place
 * of which is kept for one-time codes, and at most so many in a second.
 */
final class Wire {
  private static final int CODE_TRIES = 3;

  private final SmscLink link;
  private final Pace pace;
  private final Semaphore window;
  private final int together;
  private final Duration rest;

  Wire(SmscLink link, Pace pace, Flow flow, Duration rest) {
    this.link = link;
    this.pace = pace;
    this.window = new Semaphore(flow.window(), true);
    this.together = Math.max(1, flow.window() - 1);
    this.rest = rest;
  }

  /** Sees to it that the centre is there. */
  void bind() {
    link.bound();
  }

  /** How many ordinary submits may go together. */
  int together() {
    return together;
  }

  /** Hands all of them over at once; gives the answers in the same order. */
  List<Answer> submit(List<Submit> submits) {
    var tasks = submits.stream().map(submit -> (Callable<Answer>) () -> inTurn(submit)).toList();
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(tasks)) {
        answers.add(answer.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: what had left stays uncertain", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a submit broke down", e);
    }
    if (answers.stream().anyMatch(Wire::isTooFast)) {
      pace.rest(rest);
    }
    return answers;
  }

  private Answer inTurn(Submit submit) {
    pace.take();
    return within(submit, Urgency.ORDINARY);
  }

  /** A one-time code goes at once; a refusal that may pass is tried again at once, too. */
  Answer submitCode(Submit submit) {
    pace.hurry();
    var answer = within(submit, Urgency.CODE);
    for (int tried = 1; tried < CODE_TRIES && mayPass(answer); tried++) {
      pace.take();
      answer = within(submit, Urgency.CODE);
    }
    return answer;
  }

  private Answer within(Submit submit, Urgency urgency) {
    window.acquireUninterruptibly();
    try {
      return link.submit(submit, urgency);
    } finally {
      window.release();
    }
  }

  private static boolean mayPass(Answer answer) {
    return answer instanceof Answer.Refused refused && !Refusal.isPermanent(refused.status());
  }

  private static boolean isTooFast(Answer answer) {
    return answer instanceof Answer.Refused refused && Refusal.isTooFast(refused.status());
  }
}
