/** For the twins of the rules. */
@NullMarked
package ir.hedye.house.right.second;

import org.jspecify.annotations.NullMarked;
