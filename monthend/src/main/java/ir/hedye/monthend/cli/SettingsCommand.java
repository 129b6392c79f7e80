package ir.hedye.monthend.cli;

import ir.hedye.monthend.payment.PaymentSettings;
import ir.hedye.monthend.settings.DeskSettings;
import ir.hedye.monthend.settings.HeadquartersSettings;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.monthend.settings.RoadSettings;
import ir.hedye.monthend.settings.Setting;
import ir.hedye.monthend.settings.StaffSettings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code settings}: every setting of the environment. */
@Command(
    name = "settings",
    mixinStandardHelpOptions = true,
    description = "Lists every setting of the environment with meaning, unit and default.")
final class SettingsCommand extends Screen implements Callable<Integer> {
  @Override
  public Integer call() {
    list(RoadSettings.ALL);
    list(PaymentSettings.SETTINGS);
    list(PortalSettings.ALL);
    list(StaffSettings.ALL);
    list(DeskSettings.ALL);
    list(HeadquartersSettings.ALL);
    return 0;
  }

  private void list(List<Setting> settings) {
    for (Setting setting : settings) {
      boolean set = !road().environment().getOrDefault(setting.name(), "").isBlank();
      out().println(setting.name() + (set ? "   (set)" : ""));
      out().println("    " + setting.meaning());
      String none = setting.defaultValue().isEmpty() ? "none" : setting.defaultValue();
      out().println("    unit: " + setting.unit() + "; default: " + none);
    }
  }
}
