package ir.hedye.web.gift;

/** An account in words: the bank and its last four digits. */
final class Accounts {
  private Accounts() {}

  static String words(Account account, Speech speech) {
    String bank =
        account
            .bank()
            .map(known -> speech.isPersian() ? known.persianName() : known.englishName())
            .orElse(speech.say("account.unknownBank"));
    return speech.say("account.words", bank, speech.figures().plain(account.lastFour()));
  }
}
