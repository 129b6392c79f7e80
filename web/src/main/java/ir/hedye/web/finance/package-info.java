/** Finance's desk: batches, signatures, the bank's results and statements, and what came back. */
@NullMarked
package ir.hedye.web.finance;

import org.jspecify.annotations.NullMarked;
