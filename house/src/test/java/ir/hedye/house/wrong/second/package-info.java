/** For the twins of the rules. */
@NullMarked
package ir.hedye.house.wrong.second;

import org.jspecify.annotations.NullMarked;
