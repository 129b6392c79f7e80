/** Whether the money of an entitled person can move: account, mobile, life, earlier payment. */
@NullMarked
package ir.hedye.monthend.payable;

import org.jspecify.annotations.NullMarked;
