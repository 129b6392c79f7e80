/**
 * The employers' own monthly lists, DSKWOR00.DBF with its DSKKAR00.DBF, read as contribution rows.
 */
@NullMarked
package ir.hedye.monthend.insured.lists;

import org.jspecify.annotations.NullMarked;
