package ir.hedye.monthend.correction;

import java.util.Set;

/**
 * What an officer proposes.
 *
 * @param supersedes the corrections in force whose facts this one takes over; it must name them all
 *     and no other, so that nobody overrules a colleague unawares
 */
public record Proposal(Fact fact, Evidence evidence, Set<Long> supersedes) {
  public Proposal {
    supersedes = Set.copyOf(supersedes);
  }

  /** A first correction of its facts. */
  public static Proposal of(Fact fact, Evidence evidence) {
    return new Proposal(fact, evidence, Set.of());
  }
}
