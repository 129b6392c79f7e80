package ir.hedye.web.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A picture is made anew, and nothing hidden in what was sent comes along")
class PictureCleanerTest {
  private final PictureCleaner cleaner =
      new PictureCleaner(PictureLimits.USUAL, HeicReader.installed(System.getenv("PATH")));

  private PictureFault refused(byte[] sent) {
    return catchThrowableOfType(RefusedPicture.class, () -> cleaner.clean(sent)).fault();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample.webp", "sample.heic"})
  @DisplayName("WebP and HEIC of phones become JPEG")
  void webp_and_heic_become_jpeg(String name) throws IOException, RefusedPicture {
    CleanPicture clean = cleaner.clean(Pictures.sample(name));

    assertThat(PictureKind.of(clean.content())).contains(PictureKind.JPEG);
    assertThat(clean.width()).isEqualTo(400);
    assertThat(clean.height()).isEqualTo(300);
    assertThat(Pictures.isNear(Pictures.read(clean).getRGB(20, 20), Pictures.GOLD)).isTrue();
    assertThat(Pictures.isNear(Pictures.read(clean).getRGB(380, 280), Pictures.DARK)).isTrue();
  }

  @Test
  @DisplayName("What shines through in a PNG becomes white")
  void a_clear_png_becomes_white() throws IOException, RefusedPicture {
    CleanPicture clean = cleaner.clean(Pictures.clearPng(300, 300));

    assertThat(Pictures.isNear(Pictures.read(clean).getRGB(150, 150), 0xffffff)).isTrue();
  }

  /** Where the gold corner stands after the turn: left or right, top or bottom. */
  @ParameterizedTest(name = "orientation {0}: {1} {2}, {3} wide")
  @CsvSource({
    "1, left, top, 400",
    "2, right, top, 400",
    "3, right, bottom, 400",
    "4, left, bottom, 400",
    "5, left, top, 300",
    "6, right, top, 300",
    "7, right, bottom, 300",
    "8, left, bottom, 300",
    "9, left, top, 400",
    "0, left, top, 400"
  })
  @DisplayName("A picture that lies on its side is turned upright")
  void turned_upright(int orientation, String side, String end, int wide)
      throws IOException, RefusedPicture {
    CleanPicture clean =
        cleaner.clean(Pictures.noted(Pictures.jpeg(400, 300), orientation, "phone"));

    assertThat(clean.width()).isEqualTo(wide);
    int x = side.equals("left") ? 20 : clean.width() - 20;
    int y = end.equals("top") ? 20 : clean.height() - 20;
    assertThat(Pictures.isNear(Pictures.read(clean).getRGB(x, y), Pictures.GOLD)).isTrue();
    assertThat(
            Pictures.isNear(
                Pictures.read(clean).getRGB(clean.width() / 2, clean.height() / 2), Pictures.DARK))
        .isTrue();
  }

  @Test
  @DisplayName("Place, device and every other note stay behind")
  void notes_stay_behind() throws IOException, RefusedPicture {
    byte[] sent = Pictures.noted(Pictures.jpeg(400, 300), 1, "SECRET-PLACE");
    assertThat(new String(sent, ISO_8859_1)).contains("SECRET-PLACE");

    assertThat(new String(cleaner.clean(sent).content(), ISO_8859_1))
        .doesNotContain("SECRET-PLACE")
        .doesNotContain("Exif");
  }

  @Test
  @DisplayName("A second file behind the picture stays behind")
  void a_polyglot_loses_its_second_half() throws IOException, RefusedPicture {
    byte[] sent = Pictures.followedBy(Pictures.jpeg(400, 300), "<script>alert(1)</script>PK\3\4");

    assertThat(new String(cleaner.clean(sent).content(), ISO_8859_1))
        .doesNotContain("script")
        .doesNotContain("PK\3\4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<!doctype html><script>alert(1)</script>",
        "%PDF-1.7",
        "GIF89a",
        "MZ",
        "#!/bin/sh",
        "just words"
      })
  @DisplayName("What is no picture of a phone is refused, whatever it calls itself")
  void what_is_no_picture_is_refused(String content) {
    assertThat(refused(content.getBytes(UTF_8))).isEqualTo(PictureFault.NOT_A_PICTURE);
  }

  @Test
  @DisplayName("A small file that claims enormous size is refused before it is unpacked")
  void a_bomb_is_refused() throws IOException {
    assertThat(refused(Pictures.claimingPng(30_000, 30_000))).isEqualTo(PictureFault.TOO_MANY_DOTS);
    assertThat(refused(Pictures.claimingPng(Integer.MAX_VALUE, Integer.MAX_VALUE)))
        .isIn(PictureFault.TOO_MANY_DOTS, PictureFault.BROKEN);
  }

  @Test
  @DisplayName("A note that would unpack into all memory is never unpacked")
  void a_note_is_never_unpacked() throws IOException, RefusedPicture {
    CleanPicture clean = cleaner.clean(Pictures.withPackedNote(Pictures.png(300, 300), 2_000));

    assertThat(clean.width()).isEqualTo(300);
  }

  @Test
  @DisplayName("Nothing, too much, too small and half of a picture are each told apart")
  void the_other_faults() throws IOException {
    byte[] whole = Pictures.png(400, 300);

    assertThat(refused(new byte[0])).isEqualTo(PictureFault.EMPTY);
    assertThat(refused(new byte[PictureLimits.USUAL.bytes() + 1]))
        .isEqualTo(PictureFault.TOO_LARGE);
    assertThat(refused(Pictures.jpeg(100, 300))).isEqualTo(PictureFault.TOO_SMALL);
    assertThat(refused(Arrays.copyOf(whole, 60))).isEqualTo(PictureFault.BROKEN);
    assertThat(refused(Arrays.copyOf(Pictures.sample("sample.heic"), 200)))
        .isEqualTo(PictureFault.BROKEN);
  }

  @Test
  @DisplayName("Where nothing reads HEIC, the person is told so")
  void no_heic_here() throws IOException {
    byte[] sent = Pictures.sample("sample.heic");
    var poorer = new PictureCleaner(PictureLimits.USUAL, Optional.empty());

    assertThat(catchThrowableOfType(RefusedPicture.class, () -> poorer.clean(sent)).fault())
        .isEqualTo(PictureFault.NO_HEIC_HERE);
  }

  @Test
  @DisplayName("A large picture is kept no larger than needed to read it")
  void a_large_picture_is_made_smaller() throws IOException, RefusedPicture {
    CleanPicture clean = cleaner.clean(Pictures.jpeg(4800, 3600));

    assertThat(clean.width()).isEqualTo(2400);
    assertThat(clean.height()).isEqualTo(1800);
  }
}
