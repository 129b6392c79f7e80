package ir.hedye.monthend.payment;

import ir.hedye.monthend.feed.Rejects;
import java.util.Map;

/**
 * What a bank's answer came to.
 *
 * @param isRepeat the very same file was taken before: nothing changed
 * @param lines that were read
 * @param results how many payments came to each result; an answer about a whole file counts once
 *     for each of its payments
 * @param rejects the rows that were set aside
 */
public record AnswerReport(
    boolean isRepeat, long lines, Map<LineResult, Long> results, Rejects rejects) {
  public long count(LineResult result) {
    return results.getOrDefault(result, 0L);
  }
}
