package ir.hedye.web.gift;

import ir.hedye.web.gift.Link.Progress;
import ir.hedye.web.gift.Link.Stage;

/** Where one marriage's gift is: the stage it has come to, and whether it moves or has stopped. */
enum Situation {
  AWAITING_RUN(Stage.CONDITIONS, Progress.NOW),
  REVOKED(Stage.RECEIVED, Progress.STOPPED),
  REVIEW(Stage.CONDITIONS, Progress.NOW),
  NOT_ENTITLED(Stage.CONDITIONS, Progress.STOPPED),
  AWAITING_LIST(Stage.CONDITIONS, Progress.NOW),
  HELD(Stage.VOUCHER, Progress.STOPPED),
  NEXT_RUN(Stage.VOUCHER, Progress.NOW),
  PROPOSED(Stage.SIGNED, Progress.NOW),
  SIGNED(Stage.SENT, Progress.NOW),
  ON_THE_WAY(Stage.PAID, Progress.NOW),
  NOT_ARRIVED(Stage.PAID, Progress.STOPPED),
  PAID(Stage.PAID, Progress.DONE);

  private final Stage stage;
  private final Progress progress;

  Situation(Stage stage, Progress progress) {
    this.stage = stage;
    this.progress = progress;
  }

  Stage stage() {
    return stage;
  }

  Progress progress() {
    return progress;
  }

  /** How far that stage is when the gift stands here. */
  Progress of(Stage asked) {
    int order = asked.compareTo(stage);
    if (order == 0) {
      return progress;
    }
    return order < 0 ? Progress.DONE : Progress.AHEAD;
  }
}
