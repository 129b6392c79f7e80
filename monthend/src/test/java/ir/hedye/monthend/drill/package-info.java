/**
 * Kill drills: commands, the database and both die in mid-work, the same command is given again,
 * and the month must be as if nothing had happened.
 */
@NullMarked
package ir.hedye.monthend.drill;

import org.jspecify.annotations.NullMarked;
