package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes marriage events and their spouses, troubled in every way or in none. */
final class Couples {
  private final AwkwardDays days;
  private final Dice dice;
  private final Feed feed;
  private final People people;
  private final List<People.Known> known = new ArrayList<>();

  Couples(AwkwardDays days, Feed feed) {
    this.days = days;
    this.dice = days.dice();
    this.feed = feed;
    this.people = new People(days, feed);
  }

  /** Adds an event of that number, with what is on file about its spouses. */
  void marry(String number) {
    if (!feed.marriages.isEmpty() && dice.percent(1)) {
      var again = new LinkedHashMap<>(dice.pick(feed.marriages));
      again.put("event_id", number);
      feed.marriages.add(again);
      return;
    }
    var trouble = new Trouble(dice, dice.pick(0, 0, 0, 0, 0, 8, 25, 50, 90));
    var married = days.marriage();
    var event = event(number, married, trouble);
    var husband = spouse(event, Spouse.Role.HUSBAND, married, trouble);
    var wife = spouse(event, Spouse.Role.WIFE, married, trouble);
    event.put("province", "%02d".formatted(dice.between(0, 30)));
    feed.marriages.add(event);
    known.addAll(husband);
    known.addAll(wife);
  }

  private Map<String, String> event(String number, Day married, Trouble trouble) {
    return Feed.row(
        "event_id",
        number,
        "version",
        String.valueOf(dice.pick(1, 1, 2, 3, 11)),
        "status",
        trouble.comes(4) ? "REVOKED" : "REGISTERED",
        "contract",
        trouble.comes(1) ? "TEMPORARY" : "PERMANENT",
        "marriage_date",
        married.toString(),
        "registration_date",
        registration(married, trouble),
        "office",
        trouble.comes(2) ? "" : dice.digits(3));
  }

  private String registration(Day married, Trouble trouble) {
    if (trouble.comes(1)) {
      return dice.pick("", married.previous().toString());
    }
    var registered = married;
    for (int later = dice.pick(0, 0, 1, 40); later > 0; later--) {
      registered = registered.next();
    }
    return registered.toString();
  }

  /** Fills one side of the event; returns the new person, if there is one. */
  private List<People.Known> spouse(
      Map<String, String> event, Spouse.Role role, Day married, Trouble trouble) {
    if (dice.percent(5)) {
      put(event, role, people.foreigner());
      return List.of();
    }
    boolean isKnown = !known.isEmpty() && dice.percent(trouble.isNone() ? 2 : 12);
    var person = isKnown ? dice.pick(known) : people.make(role, married, trouble);
    if (person.id().equals(event.get("husband_id"))) {
      put(event, role, people.foreigner());
      return List.of();
    }
    var born = trouble.comes(2) ? days.around(person.born().previous()) : person.born();
    var prior = trouble.comes(1) || (isKnown && dice.percent(30)) ? dice.pick("1", "2", "10") : "0";
    put(event, role, List.of(person.id(), born.toString(), prior));
    return isKnown ? List.of() : List.of(person);
  }

  private static void put(Map<String, String> event, Spouse.Role role, List<String> side) {
    event.put(role.column + "_id", side.get(0));
    event.put(role.column + "_birth_date", side.get(1));
    event.put(role.column + "_prior_marriages", side.get(2));
  }
}
