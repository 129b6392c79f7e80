package ir.hedye.monthend.payment.bankfile;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dated table of bank profiles ({@code bank/profiles.csv}): which settings hold on a day. */
public final class BankProfiles {
  private final List<Setting> settings;

  private record Setting(String profile, JalaliDate from, String key, String value) {
    static Setting of(NamedCsvRecord row) {
      return new Setting(
          row.getField("profile"),
          JalaliDate.read(row.getField("in_force_from")).orElseThrow(),
          row.getField("setting"),
          row.getField("value"));
    }
  }

  private BankProfiles(List<Setting> settings) {
    this.settings = settings;
  }

  /** The table that this system carries. */
  public static BankProfiles standard() {
    return new BankProfiles(Table.rows("/bank/profiles.csv").stream().map(Setting::of).toList());
  }

  /** This table and one row more: how a bank's own habit is told. */
  public BankProfiles with(String profile, JalaliDate from, String setting, String value) {
    var row = new Setting(profile, from, setting, value);
    return new BankProfiles(Stream.concat(settings.stream(), Stream.of(row)).toList());
  }

  /** All profiles by name. */
  public SortedSet<String> names() {
    return settings.stream().map(Setting::profile).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The profile as it holds on that day: of each setting the latest row that has begun.
   *
   * @throws IllegalArgumentException when the table has no such profile on that day
   */
  public BankProfile inForce(String name, JalaliDate day) {
    Map<String, String> values = new HashMap<>();
    settings.stream()
        .filter(setting -> setting.profile().equals(name) && !setting.from().isAfter(day))
        .sorted((a, b) -> a.from().compareTo(b.from()))
        .forEach(setting -> values.put(setting.key(), setting.value()));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no bank profile " + name + " on " + day);
    }
    return new Reading(name, values).profile();
  }

  /** One profile's settings, read into its types; a missing setting fails. */
  private record Reading(String name, Map<String, String> values) {
    BankProfile profile() {
      var reasons = new BankProfile.Reasons(codes("returned_reasons"), codes("duplicate_reasons"));
      return new BankProfile(name, message(), parties(), rules(), reasons);
    }

    private BankProfile.Message message() {
      return new BankProfile.Message(
          text("namespace"), text("schema"), DateCalendar.valueOf(text("calendar")), marks());
    }

    private Set<BankProfile.Mark> marks() {
      Set<BankProfile.Mark> marks = EnumSet.allOf(BankProfile.Mark.class);
      marks.removeIf(mark -> !isYes(mark.setting()));
      return marks;
    }

    private BankProfile.Parties parties() {
      return new BankProfile.Parties(
          text("agent_element"), text("agent_id"), text("person_scheme"), text("empty_literal"));
    }

    private BankProfile.Rules rules() {
      return new BankProfile.Rules(
          text("message_id"), text("payment_information_id"), text("file_name"), limits());
    }

    private BankProfile.Limits limits() {
      Optional<Rial> ceiling =
          Optional.of(text("max_amount"))
              .filter(most -> !most.isEmpty())
              .map(most -> new Rial(Long.parseLong(most)));
      return new BankProfile.Limits(
          Integer.parseInt(text("max_payments")),
          ceiling,
          Integer.parseInt(text("max_name_length")));
    }

    private Set<String> codes(String key) {
      return Arrays.stream(text(key).split("\\|", -1))
          .filter(code -> !code.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isYes(String key) {
      return switch (text(key)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw new IllegalStateException(key + " of " + name + " is neither yes nor no");
      };
    }

    private String text(String key) {
      String value = values.get(key);
      if (value == null) {
        throw new IllegalStateException("bank profile " + name + " has no " + key);
      }
      return value;
    }
  }
}
