package ir.hedye.web.oversight;

import ir.hedye.law.value.Rial;
import ir.hedye.web.page.Figures;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.Scope;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Words and figures of the reader's language; a hidden figure is said to be hidden. */
record Speech(Words words, Figures figures) {
  /** An office named by more provinces than these is named by its code. */
  private static final int PROVINCES_NAMED = 2;

  static Speech of(Words words) {
    return new Speech(words, words.figures());
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  String count(OptionalLong shown) {
    return shown.isPresent() ? figures.count(shown.getAsLong()) : say("over.hidden");
  }

  String money(OptionalLong rials) {
    return rials.isPresent() ? figures.rounded(new Rial(rials.getAsLong())) : say("over.hidden");
  }

  /** Days, or a stroke where nobody has been paid yet. */
  String days(OptionalLong paid, OptionalLong days) {
    if (paid.isEmpty()) {
      return say("over.hidden");
    }
    return days.isPresent()
        ? say("over.days", figures.count(days.getAsLong()))
        : say("figure.none");
  }

  /** What a code of the tables is called; the code itself where there is no word for it. */
  String called(String group, String code) {
    String key = group + "." + code;
    return words.has(key) ? words.say(key) : code;
  }

  String name(Areas areas, Area area) {
    return switch (area.scope()) {
      case Scope.Country() -> say("over.country");
      case Scope.Office(String office) -> office(areas, office);
      case Scope.Branch(String branch) -> branch(areas, branch);
    };
  }

  private String branch(Areas areas, String branch) {
    if (branch.isEmpty()) {
      return say("over.branch.unknown");
    }
    String name = areas.nameOfBranch(branch);
    return name.isEmpty() ? say("over.branch", figures.plain(branch)) : figures.plain(name);
  }

  private String office(Areas areas, String office) {
    var provinces = areas.provincesOf(office);
    if (office.isEmpty()) {
      return say("over.branch.unknown");
    }
    if (provinces.isEmpty() || provinces.size() > PROVINCES_NAMED) {
      return say("over.office", figures.plain(office));
    }
    String named =
        provinces.stream()
            .map(province -> called("province", province))
            .collect(Collectors.joining(say("desk.and")));
    return say("over.office.named", named, figures.plain(office));
  }
}
