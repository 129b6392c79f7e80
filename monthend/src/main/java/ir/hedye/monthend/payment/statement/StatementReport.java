package ir.hedye.monthend.payment.statement;

import ir.hedye.monthend.feed.RefusedInput;

/**
 * What a statement came to.
 *
 * @param isRepeat the very same file was taken before: nothing changed
 * @param lines in it
 * @param newLines that no earlier statement held
 */
public record StatementReport(boolean isRepeat, int lines, int newLines) {
  static RefusedInput refused(String file, long line, String why) {
    return RefusedInput.at(file, line, why);
  }
}
