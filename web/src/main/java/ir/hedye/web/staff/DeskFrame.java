package ir.hedye.web.staff;

import ir.hedye.web.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page of the staff: the frame, who they are, and where they may go.
 *
 * @param officer nobody before signing in
 */
public record DeskFrame(Frame frame, Optional<Officer> officer) {

  /** One way of the menu. */
  public record Way(String path, String word, Action needs) {}

  /** Every page of the menu, in its order. A room that opens a page adds its line here. */
  private static final List<Way> WAYS =
      List.of(
          new Way(StaffDoors.HOME, "desk.home", Action.ENTER),
          new Way("/desk/queue", "desk.queue", Action.SEE_QUEUE),
          new Way("/desk/corrections", "desk.corrections", Action.SEE_QUEUE),
          new Way("/desk/person", "desk.person", Action.READ_FILE),
          new Way("/desk/assist", "desk.assist", Action.ASSIST),
          new Way("/desk/finance", "desk.finance", Action.SEE_BATCH),
          new Way("/desk/near-misses", "desk.near", Action.SEE_NEAR_MISSES),
          new Way("/desk/headquarters", "desk.headquarters", Action.SEE_CALENDAR),
          new Way("/desk/registry", "desk.registry", Action.SEE_REGISTRY),
          new Way("/desk/oversight", "desk.oversight", Action.SEE_OVERSIGHT),
          new Way("/desk/staff", "desk.staff", Action.GIVE_ROLES),
          new Way("/desk/journal", "desk.journal", Action.READ_JOURNAL));

  public static DeskFrame of(Frame frame, Officer officer) {
    return new DeskFrame(frame, Optional.of(officer));
  }

  static DeskFrame before(Frame frame) {
    return new DeskFrame(frame, Optional.empty());
  }

  /** The ways that this officer may go. */
  public List<Way> ways() {
    return officer
        .map(known -> WAYS.stream().filter(way -> known.may(way.needs())).toList())
        .orElse(List.of());
  }

  /** Whether this page stands at or below that way. */
  public boolean isHere(Way way) {
    return frame.path().equals(way.path())
        || (!way.path().equals(StaffDoors.HOME) && frame.path().startsWith(way.path() + "/"));
  }

  public String say(String key, Object... values) {
    return frame.say(key, values);
  }

  public String signOut() {
    return frame.address(StaffDoors.SIGN_OUT);
  }

  /** Their roles in words. */
  public String roles() {
    return officer
        .map(known ->
            String.join(
                frame.say("desk.and"),
                known.grants().stream().map(grant -> frame.say("role." + grant.role())).toList()))
        .orElse("");
  }
}
