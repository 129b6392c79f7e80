package ir.hedye.web.support;

import ir.hedye.web.gift.Fields;
import java.util.Map;

/** A support request as the API tells it. */
final class SupportJson {
  private SupportJson() {}

  static Map<String, Object> of(SupportRequest request) {
    return new Fields()
        .with("tracking", request.tracking().text())
        .with("reason", request.reason())
        .with("state", request.state().name())
        .with("opened_at", request.openedAt().toString())
        .with("history", request.history().stream().map(SupportJson::entry).toList())
        .with("pictures", request.pictures().stream().map(SupportJson::picture).toList())
        .values();
  }

  private static Map<String, Object> entry(SupportRequest.Entry entry) {
    return new Fields()
        .with("kind", entry.kind().name())
        .with("body", entry.body())
        .with("at", entry.at().toString())
        .values();
  }

  private static Map<String, Object> picture(SupportRequest.Picture picture) {
    return new Fields()
        .with("number", picture.number())
        .with("shows", picture.shows().name())
        .with("sent_at", picture.sentAt().toString())
        .with("kept", !picture.forgotten())
        .values();
  }
}
