/**
 * The small things that have a rule of their own: national ID, Sheba, mobile, money, folded text.
 */
@NullMarked
package ir.hedye.law.value;

import org.jspecify.annotations.NullMarked;
