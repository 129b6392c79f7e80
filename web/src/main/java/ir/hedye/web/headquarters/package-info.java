/**
 * Headquarters: the months with their steps, rehearsals, the schedule, samples and warning signs.
 */
@NullMarked
package ir.hedye.web.headquarters;

import org.jspecify.annotations.NullMarked;
