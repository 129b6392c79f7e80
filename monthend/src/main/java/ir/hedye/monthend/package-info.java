/** What the order says: the road of one month, one package a stage. */
@NullMarked
package ir.hedye.monthend;

import org.jspecify.annotations.NullMarked;
