/**
 * A decision in words: every condition with the facts it saw, the sum, the holds with their mend.
 */
@NullMarked
package ir.hedye.monthend.explain;

import org.jspecify.annotations.NullMarked;
