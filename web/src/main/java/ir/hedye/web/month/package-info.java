/** The finished month on one page: what came in, what was decided, where the money stands. */
@NullMarked
package ir.hedye.web.month;

import org.jspecify.annotations.NullMarked;
