package ir.hedye.web.gift;

import ir.hedye.web.access.Tokens;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.month.LiveSite;
import java.net.http.HttpResponse;

/** Somebody who is signed in and reads pages. */
record Visitor(LiveSite site, String cookie, int k) {
  static Visitor person(int k) {
    var site = PeopleMonth.SITE;
    String set =
        site.get("/sign-in/test/" + PeopleMonth.id(k))
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    return new Visitor(site, set.substring(0, set.indexOf(';')), k);
  }

  HttpResponse<byte[]> get(String path) {
    return path.startsWith("/api/")
        ? site.get(
            path, "Authorization", Tokens.bearer(PeopleMonth.id(k)), "Accept-Encoding", "gzip")
        : site.get(path, "Cookie", cookie, "Accept-Encoding", "gzip");
  }

  String page(String path) {
    return LiveSite.text(get(path));
  }

  /** What the page says, without its tags. */
  String words(String path) {
    return page(path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  /** Signs a browser's tab in as the person. */
  static Tab signedIn(Tab tab, int k) {
    return tab.cookie(PeopleMonth.SITE.at("/"), person(k).cookie);
  }
}
