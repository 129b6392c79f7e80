package ir.hedye.monthend.oracle;

import java.util.List;

/**
 * What is known of a person beside the event.
 *
 * @param firstMarriages how many events, not revoked, count no earlier marriage for this person
 */
record Dossier(Person person, List<Contribution> rows, long firstMarriages, boolean alreadyPaid) {}
