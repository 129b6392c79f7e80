package ir.hedye.web.desk;

import java.util.Locale;
import java.util.Optional;

/**
 * Which work is shown, and in which order.
 *
 * @param kind only that kind
 * @param branch only that branch; empty for all
 * @param page counted from 1
 */
record Filter(Optional<Kind> kind, String branch, Show show, Sort sort, int page) {
  static final int A_PAGE = 25;
  private static final int PAGE_MAX = 100_000;

  /** Which part of the work. */
  enum Show {
    /** What waits for somebody now. */
    OPEN("NOT i.awaits_person AND coalesce(c.held_until, 0) <= :today"),
    MINE("c.taken_by = :me AND NOT i.awaits_person AND c.held_until <= :today"),
    ESCALATED(OPEN.condition + " AND i.since < :escalated"),
    OVERDUE(OPEN.condition + " AND i.since < :overdue"),
    HELD("c.held_until > :today AND NOT i.awaits_person"),
    AWAITING("i.awaits_person");

    private final String condition;

    Show(String condition) {
      this.condition = condition;
    }

    String condition() {
      return condition;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In which order; the last word is always the same, so that pages do not overlap. */
  enum Sort {
    /** What is due first. */
    LIMIT("i.since"),
    NEWEST("i.since DESC"),
    KIND("i.kind, i.since"),
    BRANCH("p.branch, i.since");

    private final String order;

    Sort(String order) {
      this.order = order;
    }

    String order() {
      return order + ", i.kind, i.number, i.role";
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As an address asks for it; what it does not know is as if it were not said. */
  record Asked(String kind, String branch, String show, String sort, String page) {

    Filter filter() {
      return new Filter(
          one(Kind.values(), kind),
          branch.matches("[0-9A-Za-z]{1,12}") ? branch : "",
          one(Show.values(), show).orElse(Show.OPEN),
          one(Sort.values(), sort).orElse(Sort.LIMIT),
          page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String word) {
      for (E each : all) {
        if (each.name().equalsIgnoreCase(word)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }

  int skipped() {
    return (Math.min(page, PAGE_MAX) - 1) * A_PAGE;
  }

  Filter with(Show other) {
    return new Filter(kind, branch, other, sort, 1);
  }

  Filter with(Sort other) {
    return new Filter(kind, branch, show, other, 1);
  }

  Filter with(Optional<Kind> other) {
    return new Filter(other, branch, show, sort, 1);
  }

  Filter at(int other) {
    return new Filter(kind, branch, show, sort, other);
  }

  /** The same as an address. */
  String path() {
    var query = new StringBuilder("/desk/queue?show=").append(show.word());
    kind.ifPresent(only -> query.append("&kind=").append(only.word()));
    if (!branch.isEmpty()) {
      query.append("&branch=").append(branch);
    }
    if (sort != Sort.LIMIT) {
      query.append("&sort=").append(sort.word());
    }
    return page == 1 ? query.toString() : query.append("&page=").append(page).toString();
  }
}
