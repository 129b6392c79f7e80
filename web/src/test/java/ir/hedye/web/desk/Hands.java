package ir.hedye.web.desk;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.staff.Role;
import java.util.Base64;
import java.util.Locale;

/** What people's hands do in a browser's tab: on the portal and at the desk. */
record Hands(DeskMonth month, Tab tab) {
  Hands go(String path) {
    tab.go(month.site.at(path));
    return this;
  }

  /** Signs an insured person in. */
  Hands person(int k) {
    String set =
        month
            .site
            .get("/sign-in/test/" + SmallFolder.id(k))
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    tab.cookie(month.site.at("/"), set.substring(0, set.indexOf(';')));
    return this;
  }

  /** Signs a new member of the staff in. */
  Hands staff(String name, Role role, String code) {
    String account = month.staff(name, role, code);
    return go("/desk/sign-in")
        .type("name", account)
        .type("password", DeskMonth.password())
        .press("form.panel button");
  }

  /** Fills in the field of that name. */
  Hands type(String name, String text) {
    tab.see("document.querySelector('[name=\"%s\"]').value = %s".formatted(name, quoted(text)));
    return this;
  }

  /** Ticks or chooses. */
  Hands tick(String selector) {
    tab.see("document.querySelector('%s').checked = true".formatted(selector));
    return this;
  }

  /** Presses a button that leads to another page. */
  Hands press(String selector) {
    tab.follow("document.querySelector('%s').click()".formatted(selector));
    return this;
  }

  /** Presses the button of the form that is sent to an address which ends so. */
  Hands send(String end) {
    return press("form[action$=\"%s\"] button".formatted(end));
  }

  /** Follows the first link to such an address. */
  Hands follow(String part) {
    return press("main a[href*=\"%s\"]".formatted(part));
  }

  /** Chooses a picture for the upload. */
  Hands choose(String name, byte[] jpeg) {
    tab.see(
        String.format(
            Locale.ROOT,
            """
            (() => { const bytes = Uint8Array.from(atob('%s'), c => c.charCodeAt(0));
            const chosen = new DataTransfer();
            chosen.items.add(new File([bytes], '%s', {type: 'image/jpeg'}));
            document.querySelector('[name=picture]').files = chosen.files; return true; })()
            """,
            Base64.getEncoder().encodeToString(jpeg),
            name));
    return this;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "\\'").replace("\n", "\\n") + "'";
  }

  String words() {
    return tab.words();
  }

  /** The path of the page. */
  String path() {
    return tab.text("location.pathname");
  }
}
