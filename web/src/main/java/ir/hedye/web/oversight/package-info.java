/** Oversight: every level of the Organization sees how its own area is doing. */
@NullMarked
package ir.hedye.web.oversight;

import org.jspecify.annotations.NullMarked;
