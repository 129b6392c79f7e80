package ir.hedye.monthend.demo;

import ir.hedye.monthend.payment.bankfile.AnswerLine;
import ir.hedye.monthend.payment.bankfile.BankAnswer;
import ir.hedye.monthend.payment.bankfile.BankAnswerReader;
import ir.hedye.monthend.payment.bankfile.BankFile;
import ir.hedye.monthend.payment.bankfile.BankProfile;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.payment.bankfile.Orders;
import ir.hedye.monthend.payment.bankfile.PaymentFileOrder;
import ir.hedye.monthend.payment.bankfile.PaymentFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A process of its own, to be run in a small heap: writes, proves, answers and reads 100,000. */
final class LargeFiles {
  private static final int PAYMENTS = 100_000;

  private LargeFiles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    run(folder.resolve("iso"), "pain002");
    run(folder.resolve("paya"), "csv");
  }

  /**
   * Writes the profile that the folder is named after, lets the bank answer, counts the answers.
   */
  private static void run(Path folder, String format) throws IOException {
    Files.createDirectories(folder);
    String name = folder.getFileName().toString();
    BankProfile profile = unlimited(BankProfiles.standard().inForce(name, Orders.TODAY));
    PaymentFileOrder order = Orders.order(profile, Orders.many(PAYMENTS));
    BankFile file = new PaymentFileWriter(profile).write(order, folder);
    Path answers = folder.resolve("answers");
    String[] options = {"--format", format, "--answers", answers.toString(), folder.toString()};
    int code = StubBank.commandLine(System.out, System.err).execute(options);
    String last = file.messageId() + "-2-final" + (format.equals("csv") ? ".csv" : ".xml");
    int written = file.totals().count();
    System.out.println(name + " " + written + " " + code + " " + count(answers.resolve(last)));
  }

  private static BankProfile unlimited(BankProfile profile) {
    BankProfile.Rules rules = profile.rules();
    var limits = new BankProfile.Limits(PAYMENTS, Optional.empty(), rules.limits().nameLength());
    return new BankProfile(
        profile.name(),
        profile.message(),
        profile.parties(),
        new BankProfile.Rules(
            rules.messageId(), rules.paymentInformationId(), rules.fileName(), limits),
        profile.reasons());
  }

  private static long count(Path file) {
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      return answers.filter(AnswerLine.class::isInstance).count();
    }
  }
}
