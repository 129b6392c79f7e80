package ir.hedye.web.desk;

import ir.hedye.monthend.feed.Fields;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.staff.Reach;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The work that an officer may see: of their scope, and never their own file or a spouse's, neither
 * in lists nor in counts.
 */
@Repository
class WorkQueue {
  private static final String MINE_ALONE =
      """
      FROM desk_item i LEFT JOIN person p ON p.national_id = i.national_id
        LEFT JOIN branch b ON b.branch = p.branch
        LEFT JOIN desk_case c
          ON c.kind = i.kind AND c.number = i.number AND c.role = i.role AND c.run = i.run
        LEFT JOIN staff_member s ON s.staff_id = c.taken_by
        LEFT JOIN staff_member l ON l.staff_id = c.last_by
      WHERE c.settled_at IS NULL AND (:everywhere OR b.office = ANY(:offices) OR p.branch = ANY(:branches))
        AND i.national_id <> ALL(:own) AND (i.kind <> 'REGISTRY' OR :registry)
      """;

  private static final String ITEMS =
      """
      SELECT i.*, coalesce(p.first_name || ' ' || p.last_name, '') AS name,
        coalesce(p.branch, '') AS branch, coalesce(b.office, '') AS office,
        coalesce(b.name, '') AS branch_name, coalesce(c.version, 0) AS version, c.taken_by, c.taken_at,
        s.name AS taken_name, coalesce(c.held_until, 0) AS held_until, c.held_why, l.name AS last_name,
        c.last_at, coalesce(c.last_deed, '') AS last_deed
      """
          + MINE_ALONE;

  private static final String CHOSEN =
      " AND (:kind = '' OR i.kind = :kind) AND (:branch = '' OR p.branch = :branch)";

  private final JdbcClient sql;
  private final OwnPeople own;
  private final DeskLimits limits;

  WorkQueue(JdbcClient sql, OwnPeople own, DeskLimits limits) {
    this.sql = sql;
    this.own = own;
    this.limits = limits;
  }

  /** A page of the work, as the filter wants it. */
  List<Item> page(Officer officer, Filter filter) {
    String query =
        ITEMS + CHOSEN + " AND " + filter.show().condition() + " ORDER BY " + filter.sort().order();
    var values = values(officer, filter);
    return sql.sql(query + " LIMIT " + Filter.A_PAGE + " OFFSET " + filter.skipped())
        .params(values)
        .query((row, n) -> Item.read(row))
        .list();
  }

  /** How much there is of each part, whatever part the filter shows. */
  Map<Filter.Show, Long> counts(Officer officer, Filter filter) {
    String each =
        Arrays.stream(Filter.Show.values())
            .map(show -> "count(*) FILTER (WHERE " + show.condition() + ") AS " + show.word())
            .collect(Collectors.joining(", "));
    return sql.sql("SELECT " + each + " " + MINE_ALONE + CHOSEN)
        .params(values(officer, filter))
        .query((row, n) -> {
          var counts = new EnumMap<Filter.Show, Long>(Filter.Show.class);
          for (Filter.Show show : Filter.Show.values()) {
            counts.put(show, row.getLong(show.word()));
          }
          return counts;
        })
        .single();
  }

  /** That piece of work; empty when it is not there, done, elsewhere, or nobody's business. */
  Optional<Item> find(Officer officer, CaseKey key) {
    var values = values(officer, new Filter.Asked("", "", "", "", "").filter());
    values.put("kind", key.kind().name());
    values.put("number", key.number());
    values.put("role", key.role());
    values.put("run", key.run());
    return sql.sql(
            ITEMS
                + " AND i.kind = :kind AND i.number = :number AND i.role = :role AND i.run = :run")
        .params(values)
        .query((row, n) -> Item.read(row))
        .optional();
  }

  /** Everything about one person. */
  List<Item> about(Officer officer, long person) {
    var values = values(officer, new Filter.Asked("", "", "", "", "").filter());
    values.put("person", person);
    return sql.sql(ITEMS + " AND i.national_id = :person ORDER BY i.since")
        .params(values)
        .query((row, n) -> Item.read(row))
        .list();
  }

  /** The oldest that nobody has, as they could be given out. */
  List<Item> unassigned(Officer officer, Filter filter, int most) {
    String query =
        ITEMS
            + CHOSEN
            + " AND "
            + Filter.Show.OPEN.condition()
            + " AND c.taken_by IS NULL ORDER BY i.since, i.kind, i.number, i.role LIMIT "
            + most;
    return sql.sql(query).params(values(officer, filter)).query((row, n) -> Item.read(row)).list();
  }

  private Map<String, Object> values(Officer officer, Filter filter) {
    Reach reach = officer.reach(Action.SEE_QUEUE);
    var values = new HashMap<String, Object>();
    values.put("everywhere", reach.everywhere());
    values.put("offices", reach.offices().toArray(String[]::new));
    values.put("branches", reach.branches().toArray(String[]::new));
    values.put("own", own.of(officer));
    values.put("registry", officer.may(Action.SEE_REGISTRY));
    values.put("me", officer.id());
    values.put("kind", filter.kind().map(Kind::name).orElse(""));
    values.put("branch", filter.branch());
    values.put("today", Fields.packed(limits.today()));
    values.put("escalated", Timestamp.from(limits.escalatedBefore()));
    values.put("overdue", Timestamp.from(limits.overdueBefore()));
    return values;
  }
}
