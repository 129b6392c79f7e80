/** Decisions, kept with the facts they saw and the law version that made them. */
@NullMarked
package ir.hedye.monthend.determination;

import org.jspecify.annotations.NullMarked;
