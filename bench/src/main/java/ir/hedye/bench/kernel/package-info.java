/** The law's kernel beside the same rules in Drools: cases a second. */
@NullMarked
package ir.hedye.bench.kernel;

import org.jspecify.annotations.NullMarked;
