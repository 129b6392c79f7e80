package ir.hedye.web.month;

import ir.hedye.web.month.Intake.Delivery;
import ir.hedye.web.month.Intake.Feed;
import java.util.List;

/** What came in for the month, delivery by delivery and feed by feed. */
record IntakeCards(Intake intake, Speech speech) {
  private static final int SEAL_SHOWN = 16;

  /**
   * One delivery or feed.
   *
   * @param code seal of the file, shortened; may be empty
   */
  record Card(String title, String code, List<Pair> pairs) {}

  List<Card> deliveries() {
    return intake.deliveries().stream().map(this::card).toList();
  }

  private Card card(Delivery delivery) {
    var rows = delivery.rows();
    return new Card(
        speech.say("intake.received", speech.figures().moment(delivery.receivedAt())),
        delivery.seal().substring(0, SEAL_SHOWN),
        List.of(
            pair("intake.records", rows.records()),
            pair("intake.added", rows.added()),
            pair("intake.changed", rows.changed()),
            pair("intake.revoked", rows.revoked()),
            pair("intake.repeated", rows.repeated()),
            pair("intake.missing", rows.missing()),
            pair("intake.rejected", rows.rejected())));
  }

  List<Pair> feeds() {
    return intake.feeds().stream().map(this::feed).toList();
  }

  private Pair feed(Feed feed) {
    return new Pair(
        speech.say(
            "intake.feed",
            speech.figures().day(feed.asOf()),
            speech.figures().moment(feed.loadedAt())),
        speech.say("intake.rows", speech.count(feed.rejected())));
  }

  /** Rows that were set aside, file by file. */
  List<Pair> rejected() {
    return intake.rejected().stream()
        .map(file -> new Pair(file.file(), speech.count(file.rows())))
        .toList();
  }

  private Pair pair(String key, long number) {
    return new Pair(speech.say(key), speech.count(number));
  }
}
