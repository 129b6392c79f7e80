/** What people did: appended, never changed, sealed into a chain. */
@NullMarked
package ir.hedye.monthend.journal;

import org.jspecify.annotations.NullMarked;
