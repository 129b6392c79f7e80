package ir.hedye.web.staff;

import ir.hedye.monthend.journal.Entry;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds people to the staff, gives them roles and takes roles away; nobody does so to themselves.
 */
@Component
final class StaffRoles {
  private static final String ADD =
      """
      INSERT INTO staff_member (issuer, subject, name, own_national_id)
      VALUES (:issuer, :subject, :name, :own) RETURNING staff_id
      """;

  private static final String GIVE =
      """
      INSERT INTO staff_grant (staff_id, role, level, code, given_by)
      VALUES (:staff, :role, :level, :code, :by)
      """;

  private static final String END =
      """
      UPDATE staff_grant SET ended_at = now()
      WHERE staff_id = :staff AND grant_id = :grant AND ended_at IS NULL
      """;

  private static final String LEAVE =
      "UPDATE staff_member SET left_at = now() WHERE staff_id = :staff AND left_at IS NULL";

  private static final String SAME_PERSON =
      "SELECT count(*) FROM staff_member WHERE own_national_id = :own AND left_at IS NULL";

  private static final String LOCK =
      "SELECT left_at IS NULL FROM staff_member WHERE staff_id = :staff FOR UPDATE";

  private final JdbcClient sql;
  private final StaffBook book;
  private final StaffList list;
  private final Noting noting;

  StaffRoles(JdbcClient sql, StaffBook book, StaffList list, Noting noting) {
    this.sql = sql;
    this.book = book;
    this.list = list;
    this.noting = noting;
  }

  /** Why nothing was changed. */
  enum Refusal {
    SELF,
    CLASH,
    PLACE,
    ALREADY,
    GONE
  }

  /**
   * Somebody new.
   *
   * @param own their own national ID's number, 0 when it is not told
   */
  record Newcomer(String issuer, String subject, String name, long own) {
    @Override
    public String toString() {
      return "Newcomer";
    }
  }

  /** Adds somebody, who may do nothing yet; empty when they are there already. */
  Optional<Long> add(Officer by, Newcomer newcomer) {
    try {
      return noting.together(() ->
          newcomer.own() != 0 && isThere(newcomer.own())
              ? Optional.empty()
              : Optional.of(insert(by, newcomer)));
    } catch (DuplicateKeyException there) {
      return Optional.empty();
    }
  }

  private long insert(Officer by, Newcomer newcomer) {
    long staff =
        sql.sql(ADD)
            .param("issuer", newcomer.issuer())
            .param("subject", newcomer.subject())
            .param("name", newcomer.name())
            .param("own", newcomer.own())
            .query(Long.class)
            .single();
    String account = newcomer.issuer() + " " + newcomer.subject();
    note(by, "STAFF_ADDED", staff, Entry.Change.to(account));
    return staff;
  }

  /** One person with two accounts could sign twice. */
  private boolean isThere(long own) {
    return sql.sql(SAME_PERSON).param("own", own).query(Long.class).single() > 0;
  }

  Optional<Refusal> give(Officer by, long staff, Grant grant) {
    return noting.together(() -> {
      var refusal = weigh(by, staff, grant);
      if (refusal.isEmpty()) {
        String before = held(staff);
        sql.sql(GIVE)
            .param("staff", staff)
            .param("role", grant.role().name())
            .param("level", grant.scope().level().name())
            .param("code", grant.scope().code())
            .param("by", by.id())
            .update();
        note(by, "ROLE_GIVEN", staff, new Entry.Change(before, held(staff)));
      }
      return refusal;
    });
  }

  private Optional<Refusal> weigh(Officer by, long staff, Grant grant) {
    if (by.id() == staff) {
      return Optional.of(Refusal.SELF);
    }
    if (!isStaff(staff)) {
      return Optional.of(Refusal.GONE);
    }
    if (grant.scope().level() != grant.role().level() || !list.isPlace(grant.scope())) {
      return Optional.of(Refusal.PLACE);
    }
    var held = book.grants(staff);
    if (held.contains(grant)) {
      return Optional.of(Refusal.ALREADY);
    }
    return held.stream().anyMatch(other -> Clashes.between(other.role(), grant.role()))
        ? Optional.of(Refusal.CLASH)
        : Optional.empty();
  }

  /** Also lets others who would change the same member wait. */
  private boolean isStaff(long staff) {
    return sql.sql(LOCK).param("staff", staff).query(Boolean.class).optional().orElse(false);
  }

  Optional<Refusal> end(Officer by, long staff, long grant) {
    return change(by, staff, "ROLE_ENDED", () -> ended(staff, grant));
  }

  private boolean ended(long staff, long grant) {
    return sql.sql(END).param("staff", staff).param("grant", grant).update() == 1;
  }

  /** Takes somebody off the list; what they held is theirs no more, since nobody is let in. */
  Optional<Refusal> leave(Officer by, long staff) {
    return change(
        by, staff, "STAFF_LEFT", () -> sql.sql(LEAVE).param("staff", staff).update() == 1);
  }

  private interface Done {
    boolean isDone();
  }

  private Optional<Refusal> change(Officer by, long staff, String deed, Done done) {
    if (by.id() == staff) {
      return Optional.of(Refusal.SELF);
    }
    return noting.together(() -> {
      String before = held(staff);
      if (!isStaff(staff) || !done.isDone()) {
        return Optional.of(Refusal.GONE);
      }
      String after = deed.equals("STAFF_LEFT") ? "" : held(staff);
      note(by, deed, staff, new Entry.Change(before, after));
      return Optional.empty();
    });
  }

  private String held(long staff) {
    return String.join(
        ", ",
        book.grants(staff).stream()
            .map(held -> (held.role() + " " + held.scope().code()).strip())
            .toList());
  }

  private void note(Officer by, String deed, long staff, Entry.Change change) {
    noting.note(new Entry(by.actor(Action.GIVE_ROLES), deed, "staff " + staff, 0, change));
  }
}
