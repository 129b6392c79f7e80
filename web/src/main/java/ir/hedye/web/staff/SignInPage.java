package ir.hedye.web.staff;

import java.util.List;
import java.util.Optional;

/**
 * The page on which the staff sign in.
 *
 * @param told what there is to tell, as a word; empty for nothing
 * @param demo the common password where this is the demo
 */
record SignInPage(DeskFrame desk, Optional<String> told, Ways ways, Optional<String> demo) {
  /**
   * The ways in that are switched on.
   *
   * @param out where one's session at the issuer is ended
   */
  record Ways(boolean local, boolean issuer, Optional<String> out) {}

  boolean isError() {
    return told.filter(word -> !word.equals("out") && !word.equals("ended")).isPresent();
  }

  boolean isUnlisted() {
    return told.filter(Vouched.UNLISTED::equals).isPresent();
  }

  List<DemoStaff.Account> accounts() {
    return DemoStaff.ACCOUNTS;
  }

  String role(DemoStaff.Account account) {
    return desk.say("role." + account.role());
  }

  @Override
  public String toString() {
    return "SignInPage";
  }
}
