/** The bank's statements: what moved on the accounts that pay, and what of it is ours (ADR 18). */
@NullMarked
package ir.hedye.monthend.payment.statement;

import org.jspecify.annotations.NullMarked;
