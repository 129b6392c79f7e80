/**
 * A second, independent and deliberately slow reading of the law and of the file formats, with
 * months of awkward cases to hold the real system against.
 */
@NullMarked
package ir.hedye.monthend.oracle;

import org.jspecify.annotations.NullMarked;
