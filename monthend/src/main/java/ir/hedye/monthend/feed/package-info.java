/**
 * Files as they arrive: found by name, split, folded, judged row by row; refused whole or row by
 * row with line and cause.
 */
@NullMarked
package ir.hedye.monthend.feed;

import org.jspecify.annotations.NullMarked;
