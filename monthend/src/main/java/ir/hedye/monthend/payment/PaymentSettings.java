package ir.hedye.monthend.payment;

import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.settings.Setting;
import ir.hedye.monthend.voucher.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What finance decides: accounts that pay, ledger accounts, the manifest's key, and whether money
 * that came back must be seen on a statement first.
 *
 * @param finance what finance's desk goes by
 */
public record PaymentSettings(
    Debtors debtors,
    Ledger ledger,
    Optional<SigningKey> key,
    boolean returnNeedsStatement,
    FinanceSettings finance) {

  private static final Setting DEBTOR_ACCOUNTS =
      new Setting(
          "HEDYE_DEBTOR_ACCOUNTS",
          "the accounts that pay: provincial office, account and bank profile (iso or paya); * is"
              + " every other office. The default is a made-up account: set yours before the first"
              + " release",
          "office=Sheba/profile;…",
          "*=" + Sheba.ofAccount("0130000000000000000085").text() + "/iso");

  private static final Setting DEBTOR_NAME =
      new Setting(
          "HEDYE_DEBTOR_NAME", "the payer's name in bank files", "text", "سازمان تأمین اجتماعی");

  private static final Setting PAYMENTS_PER_FILE =
      new Setting(
          "HEDYE_PAYMENTS_PER_FILE",
          "most payments in one bank file; a bank's own limit holds where it is lower",
          "payments",
          "1000");

  private static final Setting LEDGER_EXPENSE =
      new Setting(
          "HEDYE_LEDGER_EXPENSE",
          "the ledger account of the marriage allowance's expense",
          "ledger account code",
          "850101");

  private static final Setting LEDGER_BANK =
      new Setting(
          "HEDYE_LEDGER_BANK",
          "the ledger account from which the bank is paid",
          "ledger account code",
          "110201");

  private static final Setting SIGNING_KEY =
      new Setting(
          "HEDYE_SIGNING_KEY",
          "the Ed25519 key (PKCS#8) whose detached signature goes beside each manifest",
          "path",
          "");

  private static final Setting RETURN_NEEDS_STATEMENT =
      new Setting(
          "HEDYE_RETURN_NEEDS_STATEMENT",
          "whether a returned payment waits, before it is paid anew or reversed, until its money"
              + " was seen on the bank statement",
          "true or false",
          "false");

  private static final int MOST_PER_FILE = 100_000;

  /** All of them, for the command that lists settings. */
  public static final List<Setting> SETTINGS =
      Stream.concat(
              Stream.of(
                  DEBTOR_ACCOUNTS,
                  DEBTOR_NAME,
                  PAYMENTS_PER_FILE,
                  LEDGER_EXPENSE,
                  LEDGER_BANK,
                  SIGNING_KEY,
                  RETURN_NEEDS_STATEMENT),
              FinanceSettings.SETTINGS.stream())
          .toList();

  /**
   * Reads the environment.
   *
   * @throws ir.hedye.monthend.feed.RefusedInput naming the setting that makes no sense
   */
  public static PaymentSettings from(Map<String, String> environment) {
    var debtors =
        new Debtors(
            name(environment),
            Debtors.read(DEBTOR_ACCOUNTS, DEBTOR_ACCOUNTS.in(environment)),
            PAYMENTS_PER_FILE.wholeNumberIn(environment, 1, MOST_PER_FILE));
    var key =
        Optional.of(SIGNING_KEY.in(environment))
            .filter(path -> !path.isEmpty())
            .map(path -> SigningKey.read(SIGNING_KEY, Path.of(path)));
    return new PaymentSettings(
        debtors,
        ledger(environment),
        key,
        RETURN_NEEDS_STATEMENT.isTrueIn(environment),
        FinanceSettings.from(environment));
  }

  private static String name(Map<String, String> environment) {
    String name = DEBTOR_NAME.in(environment);
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw DEBTOR_NAME.wrong("a name with letters");
    }
    return name;
  }

  private static Ledger ledger(Map<String, String> environment) {
    String expense = LEDGER_EXPENSE.in(environment);
    String bank = LEDGER_BANK.in(environment);
    if (expense.equals(bank)) {
      throw LEDGER_BANK.wrong("another account than " + LEDGER_EXPENSE.name());
    }
    return new Ledger(expense, bank);
  }
}
