package ir.hedye.web.staff;

import ir.hedye.monthend.journal.Entry;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A member of the staff who is signed in. Controllers below {@code /desk} take this as an argument.
 *
 * @param id our own number for them
 * @param name as colleagues read it
 * @param ownNumber their own national ID's number, so that nobody handles their own file; 0 unknown
 */
public record Officer(long id, String name, long ownNumber, List<Grant> grants)
    implements AuthenticatedPrincipal, Serializable {

  /** Whether they may do that anywhere. */
  public boolean may(Action action) {
    return grants.stream().anyMatch(grant -> grant.allows(action));
  }

  /** Whether they may do that to a case of that place. */
  public boolean may(Action action, Place place) {
    return grants.stream().anyMatch(grant -> grant.allows(action) && grant.scope().covers(place));
  }

  /** Everywhere that they may do that. */
  public Reach reach(Action action) {
    return Reach.of(
        grants.stream().filter(grant -> grant.allows(action)).map(Grant::scope).toList());
  }

  /** The role in which they do that. */
  public Optional<Role> roleFor(Action action) {
    return grants.stream().filter(grant -> grant.allows(action)).map(Grant::role).findFirst();
  }

  /** As the journal names them, doing that. */
  public Entry.Actor actor(Action action) {
    return new Entry.Actor("staff " + id + " " + name, roleFor(action).map(Role::name).orElse(""));
  }

  @Override
  public String getName() {
    return "staff " + id;
  }

  @Override
  public String toString() {
    return getName();
  }
}
