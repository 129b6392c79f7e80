package ir.hedye.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pictures are kept by their hash, for nobody else's eyes")
class PictureStoreTest {
  @TempDir Path home = Path.of(".");

  private PictureStore store() {
    return new PictureStore(home.resolve("pictures"));
  }

  private CleanPicture kept() throws IOException, RefusedPicture {
    var picture =
        new PictureCleaner(PictureLimits.USUAL, Optional.empty()).clean(Pictures.jpeg(300, 300));
    store().keep(picture);
    return picture;
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  @DisplayName(
      "What was kept is read back; kept again, it is one file, and only its owner may read")
  void kept_once_and_privately() throws IOException, RefusedPicture {
    CleanPicture picture = kept();
    kept();

    assertThat(store().read(picture.sha256())).isEqualTo(picture.content());
    assertThat(files()).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
        .isEqualTo("rw-------");
  }

  @Test
  @DisplayName("A file that was changed behind our back is not shown")
  void a_changed_file_is_not_shown() throws IOException, RefusedPicture {
    CleanPicture picture = kept();
    Files.write(files().getFirst(), new byte[] {1, 2, 3});

    assertThatThrownBy(() -> store().read(picture.sha256()))
        .isInstanceOf(IOException.class)
        .hasMessage("a kept picture has changed");
  }

  @Test
  @DisplayName("What is forgotten is gone")
  void forgotten_is_gone() throws IOException, RefusedPicture {
    CleanPicture picture = kept();
    store().forget(picture.sha256());
    store().forget(picture.sha256());

    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "", "x", "..", "/etc/passwd"})
  @DisplayName("A name that is no hash leads nowhere")
  void a_name_leads_nowhere(String name) {
    assertThatThrownBy(() -> store().read(name)).isInstanceOf(IllegalArgumentException.class);
  }
}
