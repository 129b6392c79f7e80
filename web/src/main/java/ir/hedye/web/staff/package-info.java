/** The Organization's own people: who they are, what they may do and where. */
@NullMarked
package ir.hedye.web.staff;

import org.jspecify.annotations.NullMarked;
