package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The table role × action × scope")
class RoleTableTest {
  private static final Path ARCHITECTURE = Path.of("../ARCHITECTURE.md");
  private static final Place HERE = new Place("1053", "10");

  /** What changes something, or money. */
  private static final Set<Action> CHANGING =
      EnumSet.of(
          Action.ASSIST,
          Action.HANDLE_REQUEST,
          Action.PROPOSE_CORRECTION,
          Action.CONFIRM_CORRECTION,
          Action.SIGN_AS_MAKER,
          Action.SIGN_AS_CHECKER,
          Action.DROP_LINE,
          Action.FREEZE,
          Action.RELEASE,
          Action.TAKE_BANK_RESULT,
          Action.REHEARSE,
          Action.RUN_MONTH,
          Action.SWITCH_AUTOMATION,
          Action.GIVE_ROLES);

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
  }

  /** Each cell as {@code action role} → B, O, C or a point. */
  private static Map<String, String> written() throws IOException {
    var cells = new TreeMap<String, String>();
    var lines = Files.readAllLines(ARCHITECTURE);
    int head =
        lines.indexOf(
            lines.stream().filter(line -> line.startsWith("| action |")).findFirst().orElseThrow());
    var roles = cells(lines.get(head));
    for (int i = head + 2; lines.get(i).startsWith("|"); i++) {
      var row = cells(lines.get(i));
      for (int column = 1; column < roles.size(); column++) {
        cells.put(row.getFirst() + " " + roles.get(column), row.get(column));
      }
    }
    return cells;
  }

  private static Map<String, String> programmed() {
    var cells = new TreeMap<String, String>();
    for (Action action : Action.values()) {
      for (Role role : Role.values()) {
        cells.put(
            action + " " + role,
            RoleTable.allows(role, action) ? role.level().name().substring(0, 1) : "·");
      }
    }
    return cells;
  }

  @Test
  @DisplayName("stands in ARCHITECTURE.md, and agrees cell by cell")
  void agrees_with_the_written_one() throws IOException {
    assertThat(programmed()).hasSize(Action.values().length * Role.values().length);
    assertThat(programmed()).isEqualTo(written());
  }

  @Test
  @DisplayName("and this comparison can fail: one cell turned is seen")
  void and_the_comparison_can_fail() throws IOException {
    var turned = written();
    turned.put("RELEASE AUDITOR", "C");

    assertThat(programmed()).isNotEqualTo(turned);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("In every role each action holds where the scope lies and nowhere else")
  void an_action_holds_in_its_scope(Role role) {
    var officer = new Officer(1, "x", 0, List.of(new Grant(role, here(role))));
    for (Action action : Action.values()) {
      boolean allowed = RoleTable.allows(role, action);
      assertThat(officer.may(action)).as("%s %s", role, action).isEqualTo(allowed);
      assertThat(officer.may(action, HERE)).isEqualTo(allowed);
      assertThat(officer.may(action, new Place("1054", "10")))
          .isEqualTo(allowed && role.level() != Role.Level.BRANCH);
      assertThat(officer.may(action, new Place("2001", "20")))
          .isEqualTo(allowed && role.level() == Role.Level.COUNTRY);
    }
  }

  private static Scope here(Role role) {
    return switch (role.level()) {
      case BRANCH -> new Scope.Branch(HERE.branch());
      case OFFICE -> new Scope.Office(HERE.office());
      case COUNTRY -> new Scope.Country();
    };
  }

  @Test
  @DisplayName("Two roles never lend each other their scope")
  void roles_never_lend_their_scope() {
    var officer =
        new Officer(
            1,
            "x",
            0,
            List.of(
                new Grant(Role.BRANCH_HEAD, new Scope.Branch("1053")),
                new Grant(Role.PUBLIC_RELATIONS, new Scope.Office("20"))));

    assertThat(officer.may(Action.READ_FILE, new Place("2001", "20"))).isFalse();
    assertThat(officer.may(Action.SEE_OVERSIGHT, new Place("2001", "20"))).isTrue();
    assertThat(officer.reach(Action.READ_FILE))
        .isEqualTo(new Reach(false, List.of(), List.of("1053")));
  }

  @Test
  @DisplayName(
      "The auditor and the call centre change nothing; nobody signs twice or releases alone")
  void the_auditor_changes_nothing() {
    for (Action action : CHANGING) {
      assertThat(RoleTable.allows(Role.AUDITOR, action)).as("%s", action).isFalse();
      assertThat(RoleTable.allows(Role.CALL_CENTRE, action)).as("%s", action).isFalse();
      assertThat(RoleTable.allows(Role.PUBLIC_RELATIONS, action)).as("%s", action).isFalse();
    }
    for (Role role : Role.values()) {
      assertThat(
              RoleTable.allows(role, Action.SIGN_AS_MAKER)
                  && RoleTable.allows(role, Action.SIGN_AS_CHECKER))
          .isFalse();
      assertThat(RoleTable.allows(role, Action.GIVE_ROLES)).isEqualTo(role == Role.IT_OPERATOR);
    }
  }

  @Test
  @DisplayName("A broker does nothing but serve who is there; the IT operator opens nobody's file")
  void a_broker_only_serves() {
    for (Action action : Action.values()) {
      assertThat(RoleTable.allows(Role.BROKER, action))
          .isEqualTo(action == Action.ENTER || action == Action.ASSIST);
    }
    assertThat(RoleTable.allows(Role.IT_OPERATOR, Action.READ_FILE)).isFalse();
    assertThat(RoleTable.allows(Role.IT_OPERATOR, Action.SEE_NAMES)).isFalse();
  }
}
