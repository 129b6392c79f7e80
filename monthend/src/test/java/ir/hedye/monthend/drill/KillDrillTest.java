package ir.hedye.monthend.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.drill.Drill.Then;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More drills: {@code -Dhedye.kills=200}; the same again: {@code -Dhedye.seed=} as printed. */
@DisplayName("A command, the database or both killed in mid-work: the same command again mends it")
class KillDrillTest {
  private static final int KILLS = Integer.getInteger("hedye.kills", 20);
  private static final long SEED =
      Long.getLong("hedye.seed", System.currentTimeMillis() % 1_000_000);
  private static final Logger SMPP_LOG = Logger.getLogger("org.jsmpp");

  @TempDir private static Path folder;
  private static UndisturbedMonth month;

  @BeforeAll
  static void go_through_a_month_undisturbed() throws Exception {
    SMPP_LOG.setLevel(Level.OFF); // it tells of every connection that breaks
    System.out.println("kill drills: -Dhedye.kills=" + KILLS + " -Dhedye.seed=" + SEED);
    month = UndisturbedMonth.go(folder, SEED);
  }

  @TestFactory
  @DisplayName("Killed and given again: the same as undisturbed")
  Stream<DynamicTest> killed_and_given_again_it_is_as_undisturbed() {
    var random = new Random(SEED);
    return IntStream.range(0, KILLS)
        .mapToObj(number -> drill(number, random.nextDouble()))
        .map(drill -> DynamicTest.dynamicTest(name(drill), () -> hold(drill)));
  }

  /** Every command with every victim, over and over. */
  private static Drill drill(int number, double chance) {
    Step[] steps = Step.values();
    Victim[] victims = Victim.values();
    return new Drill(
        steps[number % steps.length], victims[number / steps.length % victims.length], chance);
  }

  private static String name(Drill drill) {
    var bytes = month.passage(drill.step()).bytes();
    return "%s, %s killed after byte %d of %d"
        .formatted(drill.step(), drill.victim(), bytes.at(drill.chance()), bytes.all());
  }

  private static void hold(Drill drill) throws Exception {
    assertThat(differences(drill, Then.THE_SAME_COMMAND_AGAIN)).as(name(drill)).isEmpty();
  }

  private static List<String> differences(Drill drill, Then then) throws Exception {
    return drill.differences(month.passage(drill.step()), folder.resolve("drill"), then);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  @DisplayName("And the comparison can fail: killed and not given again, something differs")
  void killed_and_not_given_again_it_differs(Step step) throws Exception {
    assertThat(differences(new Drill(step, Victim.BOTH, 0.5), Then.NOTHING)).isNotEmpty();
  }

  @Test
  @DisplayName("And a drill can fail: a kill that never came is an error")
  void a_kill_that_never_came_is_an_error() {
    assertThatThrownBy(() -> differences(new Drill(Step.RECEIVE, Victim.COMMAND, 9), Then.NOTHING))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("was not interrupted: exit 0");
  }

  @Test
  @DisplayName("A message told twice is only let pass when it is marked as said again")
  void a_message_told_twice_must_be_marked() {
    var once = new Told(Map.of("989120000001 a", 1, "989120000002 b", 1));
    var twice = new Told(Map.of("989120000001 a", 2, "989120000002 b", 1));

    assertThat(once.differencesFrom(once, Map.of())).isEmpty();
    assertThat(twice.differencesFrom(once, Map.of())).hasSize(1);
    assertThat(twice.differencesFrom(once, Map.of("989120000001", 1))).isEmpty();
    assertThat(new Told(Map.of()).differencesFrom(once, Map.of("989120000001", 1))).hasSize(2);
  }
}
