/** For the twins of the rules. */
@NullMarked
package ir.hedye.house.wrong.first;

import org.jspecify.annotations.NullMarked;
