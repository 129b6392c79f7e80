package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever stands in a name, the file is valid and reads back")
class AwkwardNamesTest {
  private static final String BASE = "م<>&\"'ي\u200c\u200f\u0000\r\n\t \uD800\uFFFE]]>";
  @TempDir Path folder;

  private static String name(Random random) {
    var name = new StringBuilder("آ");
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      boolean nasty = random.nextInt(3) == 0;
      int at = random.nextInt(BASE.length());
      name.appendCodePoint(nasty ? BASE.charAt(at) : random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return name.toString();
  }

  private static List<PaymentLine> lines(long seed) {
    var random = new Random(seed);
    List<PaymentLine> lines = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      Payee payee = Orders.payee(name(random), "0010350829", "IR960120000000000000000017");
      lines.add(
          new PaymentLine(Orders.id(i), payee, Orders.three().getFirst().amount(), name(random)));
    }
    return lines;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void three_hundred_names_at_random(long seed) throws IOException {
    Payments payments = Payments.of(lines(seed));
    for (BankProfile profile : List.of(Orders.iso(), Orders.paya())) {
      PaymentFileOrder order = Orders.order(profile, payments);
      BankFile file = new PaymentFileWriter(profile).write(order, folder);
      String text = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
      assertThat(text.lines().count()).as("one line a payment").isEqualTo(300 + 6);
      assertThat(text.codePoints())
          .noneMatch(c -> c == 0xFFFD || (Character.isISOControl(c) && c != '\n'));
    }
  }
}
