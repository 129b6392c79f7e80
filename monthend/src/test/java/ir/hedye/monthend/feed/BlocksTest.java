package ir.hedye.monthend.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Blocks of a file")
class BlocksTest {
  private static final String[] PIECES = {
    "a", "12345678", ",", "\n", "\r\n", "\"", "\"\"", "ش", "‌"
  };
  private static final int LIMIT = 1 << 12;

  private final Random random = new Random(85);

  @Test
  @DisplayName("end where a letter by letter reading says that a record ends")
  void blocks_end_with_a_record() throws IOException {
    for (int i = 0; i < 20_000; i++) {
      byte[] file = text(1 + random.nextInt(60)).getBytes(UTF_8);
      int size = 8 + random.nextInt(40);
      List<Integer> ends = ends(file, size);
      List<Integer> records = recordEnds(file);
      assertThat(ends.getLast()).isEqualTo(file.length);
      assertThat(records).as(new String(file, UTF_8)).containsAll(ends);
    }
  }

  @Test
  @DisplayName("are UTF-8 when the decoder says so, and else wrong on the line where it stops")
  void utf8_is_what_the_decoder_takes() {
    int wrong = 0;
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = text(random.nextInt(12)).getBytes(UTF_8);
      for (int changes = random.nextInt(3); changes > 0 && bytes.length > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(-128, 128);
      }
      long line = Utf8.wrongLine(new Block(bytes, 0, bytes.length, 0));
      assertThat(line < 0).as(Arrays.toString(bytes)).isEqualTo(isUtf8(bytes));
      wrong += line < 0 ? 0 : 1;
    }
    assertThat(wrong).isBetween(10_000, 90_000);
  }

  @Test
  @DisplayName("that are not UTF-8 say on which of their lines")
  void the_wrong_line_is_counted_from_the_place_asked() {
    byte[] bytes = "a\nb\nشs\n?\n".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    var block = new Block(bytes, 0, bytes.length, 0);
    assertThat(Utf8.wrongLine(block)).isEqualTo(3);
    assertThat(Utf8.wrongLine(block, 4)).isEqualTo(1);
  }

  private String text(int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.append('x').toString();
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Where the blocks of that size end in the file. */
  private static List<Integer> ends(byte[] file, int size) throws IOException {
    var cutter = new BlockCutter(new ByteArrayInputStream(file), size, LIMIT);
    var ends = new ArrayList<Integer>();
    int end = 0;
    for (Optional<Block> block = cutter.next(); block.isPresent(); block = cutter.next()) {
      end += block.get().to() - block.get().from();
      ends.add(end);
    }
    return ends;
  }

  /** Just after each line end outside of quotes, and the end of the file. */
  private static List<Integer> recordEnds(byte[] file) {
    var ends = new ArrayList<Integer>();
    boolean inside = false;
    boolean closed = false;
    boolean fieldStart = true;
    for (int i = 0; i < file.length; i++) {
      byte b = file[i];
      if (b == '"') {
        boolean opens = !inside && (fieldStart || closed);
        closed = inside;
        inside = opens;
        fieldStart = false;
      } else {
        closed = false;
        fieldStart = !inside && (b == ',' || b == '\n');
        if (!inside && b == '\n') {
          ends.add(i + 1);
        }
      }
    }
    ends.add(file.length);
    return ends;
  }
}
