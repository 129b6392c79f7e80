/** The counterparts a demonstration needs, as processes of their own: here, a bank that answers. */
@NullMarked
package ir.hedye.monthend.demo;

import org.jspecify.annotations.NullMarked;
