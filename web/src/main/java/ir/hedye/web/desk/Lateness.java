package ir.hedye.web.desk;

import ir.hedye.web.support.SupportRequest;
import java.time.Instant;

/** Who was quicker. */
final class Lateness {
  private Lateness() {}

  /** An officer where the version rose, else the person who added something. */
  static Outcome.Late of(CaseFile now, String stamp) {
    boolean byOfficer = !stamp.startsWith(now.item().work().version() + ".");
    return now.item()
        .work()
        .last()
        .filter(last -> byOfficer)
        .map(last -> new Outcome.Late(last.name(), last.at(), last.deed()))
        .orElseGet(() -> byPerson(now));
  }

  private static Outcome.Late byPerson(CaseFile now) {
    return now.request()
        .map(file -> file.request().history().getLast())
        .map(entry -> new Outcome.Late("", entry.at(), entry.kind().name()))
        .orElse(new Outcome.Late("", Instant.EPOCH, SupportRequest.Kind.ADDED.name()));
  }
}
