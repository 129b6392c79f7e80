package ir.hedye.web.page;

import java.util.List;

/** The rooms of a signed-in person, the same on each of their pages. */
public record Menu(String label, List<Entry> entries) {
  private static final List<String> ROOMS =
      List.of(
          Visit.HOME,
          Visit.HOME + "/marriage",
          Visit.HOME + "/account",
          Visit.HOME + "/support",
          Visit.HOME + "/readings");

  /**
   * One room.
   *
   * @param current as aria-current: "page" where the reader stands, "true" for the room that the
   *     page belongs to, empty otherwise
   */
  public record Entry(String label, String address, String current) {}

  static Menu of(Frame frame) {
    return new Menu(frame.say("menu"), ROOMS.stream().map(room -> entry(room, frame)).toList());
  }

  private static Entry entry(String room, Frame frame) {
    boolean inside = !room.equals(Visit.HOME) && frame.path().startsWith(room + "/");
    String current = frame.path().equals(room) ? "page" : inside ? "true" : "";
    return new Entry(frame.say("menu." + room), frame.address(room), current);
  }

  /** Whether that path belongs to a person's own rooms. */
  static boolean isOver(String path) {
    return path.equals(Visit.HOME) || path.startsWith(Visit.HOME + "/");
  }
}
