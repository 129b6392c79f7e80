/** What insured persons are told by SMS: an outbox, sent once over SMPP 3.4, and its receipts. */
@NullMarked
package ir.hedye.monthend.notice;

import org.jspecify.annotations.NullMarked;
