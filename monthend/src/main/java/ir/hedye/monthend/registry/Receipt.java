package ir.hedye.monthend.registry;

import ir.hedye.law.time.JalaliMonth;

/**
 * What a delivery came to; every row of it is counted in one of the figures.
 *
 * @param known whether the very same delivery was received before: then nothing changed
 * @param records rows in the file
 * @param added events never seen before
 * @param changed events with a higher version, still standing
 * @param revoked events with a higher version that revokes them
 * @param repeated events exactly as known
 * @param missing events of earlier deliveries that this one does not name; never treated as revoked
 * @param rejected rows set aside
 */
public record Receipt(
    JalaliMonth period,
    boolean known,
    long records,
    long added,
    long changed,
    long revoked,
    long repeated,
    long missing,
    long rejected) {

  @Override
  public String toString() {
    String counts =
        "records %d, new %d, changed %d, revoked %d, repeated %d, missing %d, rejected %d"
            .formatted(records, added, changed, revoked, repeated, missing, rejected);
    return "delivery " + period + (known ? " (received before): " : ": ") + counts;
  }
}
