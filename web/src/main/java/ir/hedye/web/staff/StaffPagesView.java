package ir.hedye.web.staff;

import java.util.List;
import java.util.Optional;

/** What the IT operator's pages show. */
final class StaffPagesView {
  private StaffPagesView() {}

  /** Everybody. */
  record All(DeskFrame desk, List<StaffList.Row> rows, String issuer, Optional<String> wrong) {
    String roles(StaffList.Row row) {
      return row.held().isEmpty()
          ? desk.say("staff.none")
          : String.join(
              desk.say("desk.and"),
              row.held().stream().map(role -> desk.say("role." + role)).toList());
    }

    String from(StaffList.Row row) {
      return row.issuer().isEmpty() ? desk.say("staff.local") : row.issuer();
    }

    String address(StaffList.Row row) {
      return desk.frame().address(StaffRolePages.LIST + "/" + row.staffId());
    }
  }

  /** What somebody holds, and where a role could hold. */
  record Rights(List<StaffList.Held> held, List<StaffList.Spot> places) {}

  /** One of them. */
  record One(DeskFrame desk, StaffList.Row row, Rights rights, Optional<String> wrong) {
    String action(String below) {
      return desk.frame().address(StaffRolePages.LIST + "/" + row.staffId() + below);
    }

    boolean isSelf() {
      return desk.officer().filter(officer -> officer.id() == row.staffId()).isPresent();
    }

    boolean isChangeable() {
      return !row.gone() && !isSelf();
    }

    List<Role> roles() {
      return List.of(Role.values());
    }

    String option(Role role) {
      return desk.say("role." + role) + " – " + desk.say("level." + role.level());
    }

    String where(StaffList.Held held) {
      var scope = held.grant().scope();
      var figures = desk.frame().words().figures();
      return switch (scope.level()) {
        case COUNTRY -> desk.say("level.COUNTRY");
        case OFFICE -> desk.say("staff.office", figures.plain(scope.code()));
        case BRANCH -> desk.say("staff.branch", figures.plain(scope.code()), held.place()).strip();
      };
    }

    String given(StaffList.Held held) {
      return desk.frame().words().figures().moment(held.time().given());
    }

    String ended(StaffList.Held held) {
      return held.time().ended().map(desk.frame().words().figures()::moment).orElse("");
    }
  }
}
