package ir.hedye.web.oversight;

import ir.hedye.web.staff.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The country with its offices and their branches, in one order. People whose branch is not among
 * the branches belong to a branch without a code, so that nobody is lost from a sum.
 */
final class Areas {
  private static final String BRANCHES =
      "SELECT branch, name, office, province FROM branch ORDER BY office, branch";

  private final List<Area> all = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Map<Scope, Integer> places = new HashMap<>();
  private final Map<String, String> namesOfBranches = new HashMap<>();
  private final Map<String, TreeSet<String>> provincesOfOffices = new LinkedHashMap<>();

  private record Line(String branch, String name, String office, String province) {}

  private Areas(List<Line> lines) {
    add(Area.COUNTRY, -1);
    for (Line line : lines) {
      int office = officeOf(line.office);
      add(Area.branch(line.branch, line.office), office);
      namesOfBranches.put(line.branch, line.name);
      provincesOfOffices.computeIfAbsent(line.office, _ -> new TreeSet<>()).add(line.province);
    }
    add(Area.branch("", ""), officeOf(""));
  }

  static Areas read(JdbcClient sql) {
    return new Areas(
        sql.sql(BRANCHES)
            .query((row, n) ->
                new Line(
                    row.getString("branch"),
                    row.getString("name"),
                    row.getString("office"),
                    row.getString("province")))
            .list());
  }

  private int officeOf(String office) {
    Integer known = places.get(new Scope.Office(office));
    return known == null ? add(Area.office(office), 0) : known;
  }

  private int add(Area area, int parent) {
    places.put(area.scope(), all.size());
    all.add(area);
    parents.add(parent);
    return all.size() - 1;
  }

  List<Area> all() {
    return all;
  }

  int[] parents() {
    return parents.stream().mapToInt(Integer::intValue).toArray();
  }

  int placeOf(Area area) {
    return Objects.requireNonNull(places.get(area.scope()), "an area of another country");
  }

  /** The place of that branch, or of the branch without a code. */
  int placeOfBranch(String branch) {
    Integer known = places.get(new Scope.Branch(branch));
    return known == null ? placeOf(Area.branch("", "")) : known;
  }

  /** The area of that scope, if there is one that can be named. */
  Optional<Area> find(Scope scope) {
    boolean isNamed = scope instanceof Scope.Country || !scope.code().isEmpty();
    return isNamed ? Optional.ofNullable(places.get(scope)).map(all::get) : Optional.empty();
  }

  /** The areas right below it. */
  List<Area> below(Area area) {
    int place = placeOf(area);
    return IntStream.range(0, all.size())
        .filter(each -> parents.get(each) == place)
        .mapToObj(all::get)
        .toList();
  }

  /** Empty where the branch has no name. */
  String nameOfBranch(String branch) {
    return namesOfBranches.getOrDefault(branch, "");
  }

  List<String> provincesOf(String office) {
    return List.copyOf(provincesOfOffices.getOrDefault(office, new TreeSet<>()));
  }
}
