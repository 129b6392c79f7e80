/** Balanced vouchers (اسناد) for finance, one per branch and run, and their file. */
@NullMarked
package ir.hedye.monthend.voucher;

import org.jspecify.annotations.NullMarked;
