package ir.hedye.monthend.demo;

import ir.hedye.monthend.payment.bankfile.BankAnswer;
import ir.hedye.monthend.payment.bankfile.BankAnswerReader;
import ir.hedye.monthend.payment.bankfile.BankProfile;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.payment.bankfile.Orders;
import ir.hedye.monthend.payment.bankfile.PaymentFileWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two payment files before the stub bank, one of each profile, 1,000 payments each. */
abstract class StubBankDrill {
  static final int PAYMENTS = 1000;
  @TempDir Path folder;
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("out/run"));
    file("iso", 1);
    file("paya", 2);
  }

  Path file(String profile, int number) {
    BankProfile rules = BankProfiles.standard().inForce(profile, Orders.TODAY);
    return new PaymentFileWriter(rules)
        .write(Orders.order(rules, Orders.many(PAYMENTS), number), folder.resolve("out/run"))
        .path();
  }

  int run(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(folder.resolve("out").toString());
    if (!arguments.contains("--answers")) {
      arguments.addAll(List.of("--answers", folder.resolve("answers").toString()));
    }
    return StubBank.commandLine(print(out), print(err)).execute(arguments.toArray(String[]::new));
  }

  static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  List<Path> answers() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
      return files.filter(f -> !f.endsWith("received.csv")).sorted().toList();
    }
  }

  static List<BankAnswer> read(Path file) {
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      return answers.toList();
    }
  }
}
