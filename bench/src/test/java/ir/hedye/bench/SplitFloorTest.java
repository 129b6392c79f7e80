package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The floor reads and splits every byte of the feeds, once")
class SplitFloorTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("Every line and every field of all files is counted once, over many chunks")
  void counts_every_field_once() throws Exception {
    int people = 200_000;
    var insured = new StringBuilder("a,b,c\n");
    for (int i = 0; i < people; i++) {
      insured.append(i).append(",\"x,\"\"y\",").append("z".repeat(i % 7)).append('\n');
    }
    Files.writeString(folder.resolve("insured.csv"), insured);
    Files.writeString(folder.resolve("contributions.csv"), "a,b\n1,2\n3,4");
    Files.writeString(folder.resolve("marriages-1405-07.csv"), "a\n1\n");

    var split = SplitFloor.split(folder);

    assertThat(split.lines()).isEqualTo(people + 1 + 3 + 2);
    assertThat(split.fields()).isEqualTo(3L * (people + 1) + 2 * 3 + 2);
  }

  @Test
  @DisplayName("The checksum depends on where fields end: moving one comma shows")
  void the_checksum_sees_where_fields_end() throws Exception {
    Files.writeString(folder.resolve("paid.csv"), "ab,c,d\n");
    long before = SplitFloor.split(folder).checksum();
    Files.writeString(folder.resolve("paid.csv"), "a,b,cd\n");

    assertThat(SplitFloor.split(folder).checksum()).isNotEqualTo(before);
  }
}
