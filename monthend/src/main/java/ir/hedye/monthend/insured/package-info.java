/** The Organization's own feeds: insured persons, their contributions, allowances paid before. */
@NullMarked
package ir.hedye.monthend.insured;

import org.jspecify.annotations.NullMarked;
