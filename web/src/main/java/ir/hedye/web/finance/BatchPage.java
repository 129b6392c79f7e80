package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.ArrayList;
import java.util.List;

/** One batch, with what may be done to it. */
record BatchPage(DeskFrame desk, BatchSheet sheet, Rial thirdAbove, Told told)
    implements FinancePage {

  String name() {
    return say("batch.name", figures().month(card().name().month()), plain(card().name().runNo()));
  }

  BatchCard card() {
    return sheet.card();
  }

  String path(String deed) {
    return address(card().name().path() + deed);
  }

  /** The hash that is signed, or was, in groups of eight: two people can compare it by eye. */
  String hash() {
    String signed = card().signed().sha256();
    String hash = signed.isEmpty() ? card().seen().manifestSha256() : signed;
    var groups = new ArrayList<String>();
    for (int at = 0; at < hash.length(); at += 8) {
      groups.add(hash.substring(at, Math.min(hash.length(), at + 8)));
    }
    return String.join(" ", groups);
  }

  boolean balances() {
    return sheet.papers().debits().equals(sheet.papers().credits());
  }

  boolean mayMake() {
    return card().isProposed() && !card().frozen() && may(Action.SIGN_AS_MAKER);
  }

  boolean mayCheck() {
    return card().isProposed() && !card().frozen() && may(Action.SIGN_AS_CHECKER);
  }

  boolean mayRelease() {
    return card().isSigned() && !card().frozen() && may(Action.RELEASE);
  }

  boolean mayFreeze() {
    return card().isBeforeRelease() && may(Action.FREEZE);
  }

  String role(String role) {
    return say(role.isEmpty() ? "role.command" : "sign." + role);
  }

  String lastMonth() {
    return sheet.comparison().last().map(figures()::month).orElse(say("figure.none"));
  }

  String month(JalaliMonth month) {
    return figures().month(month);
  }

  /** The pages of lines round about this one. */
  List<Integer> pages() {
    var pages = new ArrayList<Integer>();
    int here = sheet.lines().page();
    int last = sheet.lines().pages();
    for (int page = 1; page <= last; page++) {
      if (page == 1 || page == last || Math.abs(page - here) <= 2) {
        pages.add(page);
      }
    }
    return pages;
  }
}
