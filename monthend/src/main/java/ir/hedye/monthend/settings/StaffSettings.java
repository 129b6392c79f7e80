package ir.hedye.monthend.settings;

import java.util.List;

/** Settings of the desks: who vouches for the staff. */
public final class StaffSettings {
  public static final Setting LOCAL =
      new Setting(
          "HEDYE_STAFF_LOCAL",
          "whether staff may sign in with local accounts, as in the demo; never for real money",
          "on or off",
          "off");

  /** All of them, in the order in which they are listed. */
  public static final List<Setting> ALL = List.of(LOCAL);

  private StaffSettings() {}
}
