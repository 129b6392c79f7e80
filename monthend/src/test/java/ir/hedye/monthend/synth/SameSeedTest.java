package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Same seed, same bytes")
class SameSeedTest {
  private static final int EVENTS = 300;

  @TempDir static Path dir;
  private static Path first;

  @BeforeAll
  static void make() {
    first = MadeFolders.first(dir.resolve("first"), EVENTS, 1, Flaws.HANDFUL);
  }

  @Test
  @DisplayName("A first folder is the same to the byte, wherever it is written")
  void the_same_seed_makes_the_same_first_folder() {
    Path again = MadeFolders.first(dir.resolve("elsewhere/again"), EVENTS, 1, Flaws.HANDFUL);

    for (String file : MadeFolders.FILES) {
      assertThat(MadeFolders.bytes(again, file)).as(file).isEqualTo(MadeFolders.bytes(first, file));
    }
  }

  @Test
  @DisplayName("A next folder is the same to the byte, though it is read by two threads")
  void the_same_seed_makes_the_same_next_folder() {
    Path next = MadeFolders.next(dir.resolve("next"), 60, first, Flaws.HANDFUL);
    Path again = MadeFolders.next(dir.resolve("next again"), 60, first, Flaws.HANDFUL);

    for (String file : MadeFolders.FILES) {
      assertThat(MadeFolders.bytes(again, file)).as(file).isEqualTo(MadeFolders.bytes(next, file));
    }
  }

  @Test
  @DisplayName("Another seed makes other people, events and lists")
  void another_seed_makes_other_bytes() {
    Path other = MadeFolders.first(dir.resolve("other"), EVENTS, 2, Flaws.HANDFUL);

    for (String file : new String[] {"insured.csv", "contributions.csv", "marriages.csv"}) {
      assertThat(MadeFolders.bytes(other, file))
          .as(file)
          .isNotEqualTo(MadeFolders.bytes(first, file));
    }
  }

  @Test
  @DisplayName("Another day makes other weddings with the same seed")
  void another_day_makes_other_weddings() throws IOException {
    Path other = dir.resolve("aban");
    Synthesizer.first(SynthOrder.of(other, EVENTS, 1, MadeFolders.ABAN));

    assertThat(MadeFolders.bytes(other, "marriages.csv"))
        .isNotEqualTo(MadeFolders.bytes(first, "marriages.csv"));
  }

  @Test
  @DisplayName("The branches are the same for every seed")
  void the_branches_do_not_hang_on_the_seed() {
    Path other = MadeFolders.first(dir.resolve("third"), 20, 3, Flaws.NONE);

    assertThat(MadeFolders.bytes(other, "branches.csv"))
        .isEqualTo(MadeFolders.bytes(first, "branches.csv"));
  }
}
