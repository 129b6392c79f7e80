/** For the twins of the rules. */
@NullMarked
package ir.hedye.house.wrong.third;

import org.jspecify.annotations.NullMarked;
