/** Side by side with peers and with the floor: the same work, the same files, one run. */
@NullMarked
package ir.hedye.bench;

import org.jspecify.annotations.NullMarked;
