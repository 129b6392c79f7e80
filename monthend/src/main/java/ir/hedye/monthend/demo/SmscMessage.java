package ir.hedye.monthend.demo;

import java.time.Instant;

/**
 * A message as a person reads it.
 *
 * @param parts how many it came in
 */
public record SmscMessage(Instant at, Way way, String text, int parts) {

  /**
   * From whom to whom.
   *
   * @param to 98 and ten digits
   */
  public record Way(String from, String to) {}
}
