package ir.hedye.monthend.settings;

import java.util.List;

/** Settings of headquarters: the schedule, samples, near misses and warning signs. */
public final class HeadquartersSettings {
  public static final Setting SCHEDULE_SECONDS =
      new Setting(
          "HEDYE_SCHEDULE_SECONDS",
          "how often serve looks for a month that is to be rehearsed or run",
          "seconds",
          "10");
  public static final Setting HEARTBEAT_SECONDS =
      new Setting(
          "HEDYE_SCHEDULE_HEARTBEAT",
          "how often a node that runs a month says that it lives; after four times of silence"
              + " another takes over",
          "seconds",
          "30");
  public static final Setting SAMPLE_PERCENT =
      new Setting(
          "HEDYE_SAMPLE_PERCENT",
          "how many of a run's automatic decisions, kind by kind, go to people to be looked at;"
              + " may be dated by the last day of the month",
          "percent",
          "1");
  public static final Setting NEAR_MISS_DAYS =
      new Setting(
          "HEDYE_NEAR_MISS_DAYS",
          "by how many paid days somebody was refused at most to be a near miss; may be dated",
          "days",
          "30");
  public static final Setting SHARED_MOBILE =
      new Setting(
          "HEDYE_WARN_MOBILE",
          "a mobile of more married people than these is a warning sign; may be dated",
          "people",
          "2");
  public static final Setting SHARED_ACCOUNT =
      new Setting(
          "HEDYE_WARN_ACCOUNT",
          "an account of more married people than these is a warning sign; may be dated",
          "people",
          "2");
  public static final Setting WAGE_JUMP =
      new Setting(
          "HEDYE_WARN_WAGE",
          "a wage in a list that came after the wedding is a warning sign from so many hundredths"
              + " of the person's other wages on; may be dated",
          "percent",
          "150");
  public static final Setting SILENCE_DAYS =
      new Setting(
          "HEDYE_SILENCE_DAYS",
          "days without any event of a province after which it counts as silent; may be dated by the"
              + " last day of the month",
          "days",
          "5");

  /** All of them, in the order in which they are listed. */
  public static final List<Setting> ALL =
      List.of(
          SCHEDULE_SECONDS,
          HEARTBEAT_SECONDS,
          SAMPLE_PERCENT,
          NEAR_MISS_DAYS,
          SHARED_MOBILE,
          SHARED_ACCOUNT,
          WAGE_JUMP,
          SILENCE_DAYS);

  private HeadquartersSettings() {}
}
