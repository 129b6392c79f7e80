package ir.hedye.monthend.synth;

import ir.hedye.monthend.synth.Branch.Town;
import ir.hedye.monthend.synth.Province.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Organization's branches in their provinces: our own table, or another folder's. */
final class Country {
  private static final Town NOWHERE = new Town(1, List.of(1, 2, 3, 4, 5, 6, 7, 8));

  private final List<Branch> branches;
  private final Map<String, Branch> byCode = new HashMap<>();
  private final Map<String, Province> byBranch = new HashMap<>();
  private final List<Province> provinces = new ArrayList<>();
  private final Weighted<Province> byMarriages;

  private Country(List<Branch> branches) {
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("branches.csv names no branch");
    }
    this.branches = List.copyOf(branches);
    branches.forEach(branch -> byCode.put(branch.code(), branch));
    var figures = figures();
    var grouped =
        branches.stream()
            .collect(Collectors.groupingBy(Branch::province, TreeMap::new, Collectors.toList()));
    grouped.forEach((code, inside) -> add(code, inside, figures.get(code)));
    this.byMarriages = Weighted.by(provinces, province -> province.figures().marriages());
  }

  /** The 33 offices and 31 provinces with the branches of our own table. */
  static Country standard() {
    return new Country(
        Table.rows("branches.csv").stream()
            .map(row -> branch(row, new Town(Double.parseDouble(row.get(4)), codes(row.get(5)))))
            .toList());
  }

  /** The branches of another folder, given as code, name, office and province. */
  static Country of(List<List<String>> rows) {
    var towns = standard().branches.stream().collect(Collectors.toMap(Branch::name, Branch::town));
    Map<String, Town> main = new HashMap<>();
    standard().branches.forEach(branch -> main.putIfAbsent(branch.province(), branch.town()));
    return new Country(
        rows.stream()
            .map(row -> branch(row, town(towns.get(row.get(1)), main.get(row.get(3)))))
            .toList());
  }

  List<Branch> branches() {
    return branches;
  }

  List<Province> provinces() {
    return provinces;
  }

  Province provinceByMarriages(Dice dice) {
    return byMarriages.pick(dice);
  }

  Optional<Branch> branch(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The province of that branch; the first one where nobody knows the branch. */
  Province provinceOf(String branchCode) {
    return byBranch.getOrDefault(branchCode, provinces.getFirst());
  }

  private void add(String code, List<Branch> inside, @Nullable Figures known) {
    var figures = known == null ? new Figures(5000, 1) : known;
    var byWeight = Weighted.by(inside, branch -> branch.town().weight());
    var province = new Province(provinces.size(), code, figures, byWeight);
    provinces.add(province);
    inside.forEach(branch -> byBranch.put(branch.code(), province));
  }

  private static Town town(@Nullable Town same, @Nullable Town ofProvince) {
    if (same != null) {
      return same;
    }
    return ofProvince == null ? NOWHERE : new Town(1, ofProvince.birthplaces());
  }

  private static Branch branch(List<String> row, Town town) {
    return new Branch(row.get(0), row.get(1), row.get(2), row.get(3), town);
  }

  private static List<Integer> codes(String spaced) {
    return List.of(spaced.split(" ", -1)).stream().map(Integer::valueOf).toList();
  }

  private static Map<String, Figures> figures() {
    return Table.rows("provinces.csv").stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0),
                row ->
                    new Figures(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)))));
  }
}
