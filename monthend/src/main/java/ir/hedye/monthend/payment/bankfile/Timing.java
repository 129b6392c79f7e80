package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.time.JalaliDate;
import java.time.LocalDateTime;

/**
 * When a file was made (Tehran wall clock, told by the caller) and on which day the bank is to pay.
 */
public record Timing(LocalDateTime createdAt, JalaliDate executionDay) {}
