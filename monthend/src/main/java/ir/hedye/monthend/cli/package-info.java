/** The commands people type. Only here is the clock asked. */
@NullMarked
package ir.hedye.monthend.cli;

import org.jspecify.annotations.NullMarked;
