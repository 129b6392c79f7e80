package ir.hedye.web.assist;

import ir.hedye.web.access.Me;
import java.time.Instant;

/** Somebody is being served. */
record AssistedVisit(long id, Me person, Purpose purpose, Instant endsAt) {
  @Override
  public String toString() {
    return "AssistedVisit " + id;
  }
}
