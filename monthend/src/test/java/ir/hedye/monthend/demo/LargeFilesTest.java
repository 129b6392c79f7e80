package ir.hedye.monthend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.payment.bankfile.Orders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("100,000 payments stream through a small heap")
class LargeFilesTest {
  private static final String HEAP = "-Xmx24m";
  @TempDir Path folder;

  private static String run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, HEAP, "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] said = process.getInputStream().readAllBytes();
    return process.waitFor() + "\n" + new String(said, StandardCharsets.UTF_8);
  }

  @Test
  void written_proved_answered_and_read() throws Exception {
    assertThat(run(LargeFiles.class, folder.toString()))
        .startsWith("0\n")
        .contains("iso 100000 0 100000\n")
        .contains("paya 100000 0 100000\n");
  }

  @Test
  void and_what_holds_them_all_does_not_fit() throws Exception {
    assertThat(run(HoldsAll.class)).contains("OutOfMemoryError");
  }

  @Test
  void the_stub_bank_is_a_process_of_its_own() throws Exception {
    assertThat(run(StubBank.class, "--help")).startsWith("0\n").contains("Usage: stub-bank");
    assertThat(run(StubBank.class, "--nonsense")).startsWith("2\n");
  }

  /** The twin: holds as many payments as the others stream. */
  static final class HoldsAll {
    private HoldsAll() {}

    public static void main(String[] args) {
      var held = Orders.many(100_000).lines().open().toList();
      System.out.println(held.size());
    }
  }
}
