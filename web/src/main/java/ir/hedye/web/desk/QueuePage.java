package ir.hedye.web.desk;

import ir.hedye.web.desk.DeskLimits.Age;
import ir.hedye.web.desk.DeskLimits.Urgency;
import ir.hedye.web.staff.DeskFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The work that waits.
 *
 * @param ages by piece of work
 */
record QueuePage(
    DeskFrame desk,
    Filter filter,
    List<Item> items,
    Map<Filter.Show, Long> counts,
    Function<Item, Age> ages,
    Extras extras)
    implements DeskPage {

  /**
   * What stands around the list.
   *
   * @param said what came of the last thing done; empty when nothing was
   * @param handles whether the officer may do anything, or only look
   */
  record Extras(String said, boolean handles, long me, boolean registry) {}

  List<Filter.Show> shows() {
    return List.of(Filter.Show.values());
  }

  List<Filter.Sort> sorts() {
    return List.of(Filter.Sort.values());
  }

  List<Kind> kinds() {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.REGISTRY || extras.registry())
        .toList();
  }

  boolean isOnly(Kind kind) {
    return filter.kind().filter(only -> only == kind).isPresent();
  }

  String path(Filter.Show show) {
    return address(filter.with(show).path());
  }

  long here() {
    return counts.getOrDefault(filter.show(), 0L);
  }

  Age age(Item item) {
    return ages.apply(item);
  }

  /** As class of the style sheet. */
  String tag(Item item) {
    return switch (age(item).urgency()) {
      case IN_TIME -> "tag";
      case ESCALATED -> "tag tag-soon";
      case OVERDUE -> "tag tag-late";
    };
  }

  boolean isLate(Item item) {
    return age(item).urgency() != Urgency.IN_TIME;
  }

  String about(Item item) {
    return item.key().kind() == Kind.REGISTRY
        ? say("about.registry", digits(item.key().number()), item.about())
        : reasons(item.about());
  }

  String who(Item item) {
    return item.work()
        .taken()
        .map(taken -> taken.by() == extras.me() ? say("queue.you") : taken.name())
        .orElse("");
  }

  Optional<String> newer() {
    return filter.page() > 1
        ? Optional.of(address(filter.at(filter.page() - 1).path()))
        : Optional.empty();
  }

  Optional<String> older() {
    return (long) filter.page() * Filter.A_PAGE < here()
        ? Optional.of(address(filter.at(filter.page() + 1).path()))
        : Optional.empty();
  }
}
