/**
 * Finance's looks at the books: what differs, what is unusual, what came back and when it was
 * mended.
 */
@NullMarked
package ir.hedye.monthend.payment.books;

import org.jspecify.annotations.NullMarked;
