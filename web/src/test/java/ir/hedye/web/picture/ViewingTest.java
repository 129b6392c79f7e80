package ir.hedye.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Looking at a kept picture: turned by quarters, near or far, always drawn anew")
class ViewingTest {
  private static BufferedImage drawn(Viewing viewing, byte[] kept) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(viewing.draw(kept)));
  }

  @ParameterizedTest(name = "{0} quarters, zoom {1}: {2} by {3}")
  @DisplayName("A quarter changes the sides; the nearer, the larger, up to the kept size")
  @CsvSource({
    "0, 1, 640, 320",
    "1, 1, 320, 640",
    "2, 1, 640, 320",
    "3, 1, 320, 640",
    "0, 2, 1000, 500",
    "0, 3, 1600, 800",
    "1, 4, 900, 1800",
    "5, 1, 320, 640",
    "0, 9, 1800, 900"
  })
  void sides(int quarters, int zoom, int width, int height) throws IOException {
    var picture = drawn(new Viewing(quarters, zoom), Pictures.jpeg(1800, 900));

    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
  }

  @Test
  @DisplayName("Each step leads on from where one is, and stops at the ends")
  void steps() {
    assertThat(Viewing.FIRST.turned().turned().turned().turned()).isEqualTo(Viewing.FIRST);
    assertThat(Viewing.FIRST.farther()).isEqualTo(Viewing.FIRST);
    assertThat(Viewing.FIRST.nearer()).isEqualTo(new Viewing(0, 2));
    assertThat(new Viewing(1, Viewing.ZOOM_MAX).nearer()).isEqualTo(new Viewing(1, 4));
  }

  @Test
  @DisplayName("What is kept is never sent itself, and what is no picture is told")
  void the_kept_file_is_never_sent() throws IOException {
    byte[] kept = Pictures.noted(Pictures.jpeg(400, 300), 1, "SECRET-PLACE");

    assertThat(new String(Viewing.FIRST.draw(kept), StandardCharsets.ISO_8859_1))
        .doesNotContain("SECRET-PLACE");
    assertThatThrownBy(() -> Viewing.FIRST.draw(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
  }
}
