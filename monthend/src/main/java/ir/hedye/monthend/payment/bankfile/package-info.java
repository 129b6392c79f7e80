/**
 * The bank's files: payments written, proved and split; the bank's answers read. Values in, files
 * out; no table is touched.
 */
@NullMarked
package ir.hedye.monthend.payment.bankfile;

import org.jspecify.annotations.NullMarked;
