/** What can be set from outside: every setting with its meaning, unit and default. */
@NullMarked
package ir.hedye.monthend.settings;

import org.jspecify.annotations.NullMarked;
