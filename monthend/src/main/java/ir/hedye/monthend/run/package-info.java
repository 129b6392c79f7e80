/**
 * One month from start to end: who is decided again, what they get, what is proposed to finance,
 * what people are told.
 */
@NullMarked
package ir.hedye.monthend.run;

import org.jspecify.annotations.NullMarked;
