package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.time.JalaliDate;
import java.util.Optional;

/**
 * What became of a payment, why, and how to find it again in the bank.
 *
 * @param trace the bank's own number of the transfer
 * @param settledOn the day the money moved
 */
public record Outcome(
    AnswerStatus status, Reason reason, Optional<String> trace, Optional<JalaliDate> settledOn) {}
