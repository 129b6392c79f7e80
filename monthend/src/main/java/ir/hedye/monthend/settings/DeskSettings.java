package ir.hedye.monthend.settings;

import java.util.List;

/** Settings of the branch's desk: how long work may take, and which days are no working days. */
public final class DeskSettings {
  public static final Setting LIMIT =
      new Setting(
          "HEDYE_DESK_LIMIT",
          "within how many working days a piece of work is to be done; may be dated",
          "working days",
          "10");
  public static final Setting ESCALATION =
      new Setting(
          "HEDYE_DESK_ESCALATION",
          "after how many working days it is shown to the provincial office as escalated; may be"
              + " dated",
          "working days",
          "7");
  public static final Setting REST_DAYS =
      new Setting(
          "HEDYE_REST_DAYS",
          "the days of the week on which nobody works",
          "English names, separated by commas",
          "THURSDAY,FRIDAY");
  public static final Setting HOLIDAYS =
      new Setting(
          "HEDYE_HOLIDAYS",
          "a file with further holidays, one a line (yyyy-MM-dd,name): those of the lunar calendar,"
              + " which are announced each year, are not in the program",
          "path",
          "");
  public static final Setting OBJECTION_MONTHS =
      new Setting(
          "HEDYE_OBJECTION_MONTHS",
          "within how many months of a decision an objection is in time; may be dated by the day on"
              + " which the decision was told",
          "months",
          "6");

  /** All of them, in the order in which they are listed. */
  public static final List<Setting> ALL =
      List.of(LIMIT, ESCALATION, REST_DAYS, HOLIDAYS, OBJECTION_MONTHS);

  private DeskSettings() {}
}
