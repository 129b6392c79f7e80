package ir.hedye.monthend.payment;

import ir.hedye.monthend.settings.DatedFigure;
import ir.hedye.monthend.settings.Setting;
import java.util.List;
import java.util.Map;

/**
 * What finance's desk goes by.
 *
 * @param thirdSignatureAbove the sum of a batch, in rials, above which a third person signs
 * @param signByCommand whether the command {@code sign} may sign at all
 * @param outlierDeviations so many median deviations from the median make an amount an outlier
 * @param answerDays after so many days without a bank's answer a payment is listed
 * @param bankFolder where the bank's files are dropped; empty for the folder under the home
 */
public record FinanceSettings(
    DatedFigure thirdSignatureAbove,
    boolean signByCommand,
    DatedFigure outlierDeviations,
    DatedFigure answerDays,
    String bankFolder) {

  private static final Setting THIRD_SIGNATURE =
      new Setting(
          "HEDYE_THIRD_SIGNATURE_ABOVE",
          "the sum of a batch above which a third person must sign; may be dated by the last day of"
              + " the month that is run",
          "rials, or day=rials;…",
          "1405-01-01=50000000000");
  private static final Setting SIGN_BY_COMMAND =
      new Setting(
          "HEDYE_SIGN_BY_COMMAND",
          "whether the command sign may sign, for demo and drills; where the desk signs, set false",
          "true or false",
          "true");
  private static final Setting OUTLIERS =
      new Setting(
          "HEDYE_OUTLIER_DEVIATIONS",
          "an amount further from the month's median than so many median deviations is shown apart;"
              + " may be dated",
          "median deviations, or day=number;…",
          "1405-01-01=3");
  private static final Setting ANSWER_DAYS =
      new Setting(
          "HEDYE_BANK_ANSWER_DAYS",
          "a payment sent so many days ago that the bank has not settled is listed as a difference;"
              + " may be dated",
          "days, or day=number;…",
          "1405-01-01=3");
  private static final Setting BANK_FOLDER =
      new Setting(
          "HEDYE_BANK_FOLDER",
          "where the bank's files are dropped, in its folders answers and statements; unset, the"
              + " folder bank under HEDYE_HOME",
          "path",
          "");

  static final List<Setting> SETTINGS =
      List.of(THIRD_SIGNATURE, SIGN_BY_COMMAND, OUTLIERS, ANSWER_DAYS, BANK_FOLDER);

  static FinanceSettings from(Map<String, String> environment) {
    return new FinanceSettings(
        DatedFigure.of(THIRD_SIGNATURE, environment),
        SIGN_BY_COMMAND.isTrueIn(environment),
        DatedFigure.of(OUTLIERS, environment),
        DatedFigure.of(ANSWER_DAYS, environment),
        BANK_FOLDER.in(environment));
  }
}
