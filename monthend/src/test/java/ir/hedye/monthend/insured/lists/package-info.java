/** The employers' monthly lists, written by hand and read back. */
@NullMarked
package ir.hedye.monthend.insured.lists;

import org.jspecify.annotations.NullMarked;
