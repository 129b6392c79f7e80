/** Jalali days, months and half-open periods. */
@NullMarked
package ir.hedye.law.time;

import org.jspecify.annotations.NullMarked;
