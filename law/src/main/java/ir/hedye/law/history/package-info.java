/** What employers reported about one person, month by month: days, wages, spans. */
@NullMarked
package ir.hedye.law.history;

import org.jspecify.annotations.NullMarked;
