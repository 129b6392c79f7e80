package ir.hedye.monthend.demo;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.bankfile.AnswerStatus;

/** What becomes of a transfer: status, reason code (empty for none), the bank's number, the day. */
record Fate(AnswerStatus status, String reason, String trace, JalaliDate day) {}
