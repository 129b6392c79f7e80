package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Folders of made-up data are whole or absent")
class FoldersTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("What is there is used again")
  void made_once() throws Exception {
    Path data = folder.resolve("data");
    Folders.once(data, part -> Files.writeString(part.resolve("a"), "first"));
    Folders.once(data, part -> Files.writeString(part.resolve("a"), "second"));

    assertThat(data.resolve("a")).hasContent("first");
  }

  @Test
  @DisplayName("A making that failed leaves nothing that a later one would use")
  void half_made_is_made_again() throws Exception {
    Path data = folder.resolve("data");
    assertThatThrownBy(() -> Folders.once(data, FoldersTest::half)).hasMessage("disk full");
    assertThat(data).doesNotExist();

    Folders.once(data, part -> Files.writeString(part.resolve("b"), "whole"));
    assertThat(data).isDirectoryNotContaining("glob:**/a");
    assertThat(data.resolve("b")).hasContent("whole");
  }

  private static void half(Path part) throws IOException {
    Files.writeString(part.resolve("a"), "half");
    throw new IOException("disk full");
  }
}
