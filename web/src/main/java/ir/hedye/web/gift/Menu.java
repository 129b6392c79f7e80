package ir.hedye.web.gift;

import java.util.List;
import java.util.stream.Stream;

/** The rooms of a signed-in person. */
public record Menu(List<Entry> entries, String label) {

  /** One room; the one the reader stands in is marked. */
  public record Entry(String label, String address, boolean isHere) {}

  /** The menu as it stands on the page at that path. */
  public static Menu at(String path, Speech speech) {
    return new Menu(
        Stream.of("/me", "/me/account", "/me/support", "/me/readings")
            .map(room ->
                new Entry(speech.say("menu." + room), speech.address(room), room.equals(path)))
            .toList(),
        speech.say("menu"));
  }
}
