package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import java.nio.file.Path;
import java.util.List;

/**
 * What a release came to.
 *
 * @param files the bank files that were given out
 * @param payments in those files
 * @param dropped lines that changed since they were signed, each now a case for a person
 * @param alreadyReleased nothing was left to release
 */
public record ReleaseReport(
    List<Path> files, long payments, Rial total, int dropped, boolean alreadyReleased) {}
