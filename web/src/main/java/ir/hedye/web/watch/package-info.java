/**
 * What the program says of itself to those who watch machines: figures alone, nothing of a person.
 */
@NullMarked
package ir.hedye.web.watch;

import org.jspecify.annotations.NullMarked;
