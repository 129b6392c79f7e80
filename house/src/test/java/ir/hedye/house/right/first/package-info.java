/** For the twins of the rules. */
@NullMarked
package ir.hedye.house.right.first;

import org.jspecify.annotations.NullMarked;
