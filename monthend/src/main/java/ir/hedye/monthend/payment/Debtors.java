package ir.hedye.monthend.payment;

import ir.hedye.law.value.Folding;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.settings.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The accounts that pay.
 *
 * @param name of their holder, as bank files say it
 * @param byOffice the account of each provincial office; {@code *} for every other one
 * @param paymentsPerFile at most so many in one bank file, where the bank does not want fewer
 */
record Debtors(String name, Map<String, Account> byOffice, int paymentsPerFile) {
  private static final String EVERY_OTHER = "*";

  /** An account and the profile in which its bank takes files. */
  record Account(Sheba sheba, String profile) {}

  /** Reads {@code office=Sheba/profile;…}. */
  static Map<String, Account> read(Setting setting, String text) {
    var accounts = new TreeMap<String, Account>();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        var entry = entry(part).orElseThrow(() -> wrong(setting));
        if (accounts.put(entry.getKey(), entry.getValue()) != null) {
          throw setting.wrong("each office once");
        }
      }
    }
    return Map.copyOf(accounts);
  }

  private static Optional<Map.Entry<String, Account>> entry(String part) {
    int equals = part.indexOf('=');
    int slash = part.lastIndexOf('/');
    if (equals < 1 || slash < equals) {
      return Optional.empty();
    }
    String office = Folding.fold(part.substring(0, equals));
    String profile = Folding.fold(part.substring(slash + 1));
    return Sheba.read(part.substring(equals + 1, slash))
        .filter(_ -> profiles().contains(profile))
        .map(sheba -> Map.entry(office, new Account(sheba, profile)));
  }

  private static RuntimeException wrong(Setting setting) {
    return setting.wrong(
        "office=Sheba/profile;… with a Sheba that checks and a profile of " + profiles());
  }

  private static SortedSet<String> profiles() {
    return BankProfiles.standard().names();
  }

  /** The account that pays for an office. */
  Optional<Account> of(String office) {
    return Optional.ofNullable(byOffice.get(office))
        .or(() -> Optional.ofNullable(byOffice.get(EVERY_OTHER)));
  }
}
