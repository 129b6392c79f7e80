package ir.hedye.monthend.synth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What next month needs to know of an earlier folder's lists: who was last seen where, and which
 * workshops have sent which of the latest lists.
 */
final class EarlierLists {
  private final KnownPeople known;
  private final int asOfMonth;
  private final Map<String, Site> byCode = new HashMap<>();
  private final List<Site> sites = new ArrayList<>();
  private @Nullable LastSeen[] last = new @Nullable LastSeen[1 << 12];

  EarlierLists(KnownPeople known, int asOfMonth) {
    this.known = known;
    this.asOfMonth = asOfMonth;
  }

  KnownPeople people() {
    return known;
  }

  /** The month of the earlier folder. */
  int asOfMonth() {
    return asOfMonth;
  }

  void note(OldRow row) {
    int person = known.number(row.work().person());
    ListName list = row.list();
    Site site = byCode.computeIfAbsent(list.workshop(), this::newSite);
    if (!list.isSupplement()) {
      site.note(list.month(), known.province(person));
    }
    if (LastSeen.keepsRelation(row.work()) && list.month() > asOfMonth - 12) {
      note(person, new LastSeen(site, list.month(), row.work()));
    }
  }

  private void note(int person, LastSeen seen) {
    if (person >= last.length) {
      last = Arrays.copyOf(last, Math.max(person + 1, last.length * 2));
    }
    LastSeen before = last[person];
    last[person] = before == null ? seen : LastSeen.later(before, seen);
  }

  private Site newSite(String code) {
    var site = new Site(Workshop.of(code), asOfMonth);
    sites.add(site);
    return site;
  }

  /** The province's market, with the employers met so far and some new ones. */
  Market market(Province province) {
    List<Workshop> employers =
        sites.stream()
            .filter(site -> site.province() == province.number())
            .map(Site::workshop)
            .filter(workshop -> !Workshop.isFund(workshop.code()))
            .toList();
    return Market.after(province, employers, byCode::containsKey);
  }

  /** Where each person was last seen at work within a year, by the person's number. */
  Optional<LastSeen> lastSeen(int person) {
    return person < last.length ? Optional.ofNullable(last[person]) : Optional.empty();
  }
}
