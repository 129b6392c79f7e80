package ir.hedye.monthend.demo;

import ir.hedye.monthend.payment.bankfile.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A bank for demonstrations and drills, a process of its own: takes the payment files of a folder,
 * both profiles, and answers each twice, first that all is on its way, then what became of each
 * payment. The same files and seed give the same answers. What it has received it never takes
 * again.
 */
@Command(
    name = "stub-bank",
    mixinStandardHelpOptions = true,
    description = "Answers payment files as a bank does.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all answered", "1:failed", "2:a file was refused, or wrong usage"})
public final class StubBank implements Callable<Integer> {
  private static final int REFUSED = 2;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(description = "folder of payment files (.xml, .ccti), with its subfolders")
  private Path folder = Path.of(".");

  @Option(names = "--answers", required = true, description = "folder for the answers")
  private Path answers = Path.of(".");

  @Option(names = "--seed", description = "decides fates (${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--rejected", description = "share that never leaves (${DEFAULT-VALUE})")
  private double rejected = 0.02;

  @Option(names = "--returned", description = "share that comes back (${DEFAULT-VALUE})")
  private double returned = 0.01;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private AnswerForm form = AnswerForm.CSV;

  StubBank(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    System.exit(commandLine(System.out, System.err).execute(args));
  }

  static CommandLine commandLine(PrintStream out, PrintStream err) {
    return new CommandLine(new StubBank(out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, _, _) -> {
          err.println("stub-bank: " + e.getMessage());
          return e instanceof IllegalArgumentException ? REFUSED : 1;
        });
  }

  @Override
  public Integer call() throws IOException {
    var fates = new Fates(seed, rejected, returned);
    Files.createDirectories(answers);
    var received = new Received(answers);
    int refused = 0;
    for (Path file : submissions()) {
      Optional<Submission> submission = read(file);
      boolean taken = submission.isPresent() && isTaken(submission.get(), received, fates);
      refused += taken ? 0 : 1;
    }
    return refused == 0 ? 0 : REFUSED;
  }

  private List<Path> submissions() throws IOException {
    Path own = answers.toRealPath();
    try (Stream<Path> files = Files.walk(folder.toRealPath())) {
      return files
          .filter(file -> !file.startsWith(own) && Files.isRegularFile(file))
          .filter(file -> file.toString().matches(".*\\.(xml|ccti)"))
          .sorted()
          .toList();
    }
  }

  private Optional<Submission> read(Path file) {
    try {
      return Optional.of(Submission.read(file));
    } catch (IOException | IllegalArgumentException e) {
      err.println("refused: " + file.getFileName() + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private boolean isTaken(Submission submission, Received received, Fates fates)
      throws IOException {
    Path file = submission.file();
    String id = submission.messageId().text();
    String path = folder.toRealPath().relativize(file).toString();
    var entry = new Received.Entry(path, id, sha256(file));
    if (received.knows(entry)) {
      return true;
    }
    if (received.knows(submission.messageId()) || received.knowsBytes(entry.sha256())) {
      return refuse(submission, "DUPL", "it was received before");
    }
    if (!submission.addsUp()) {
      return refuse(submission, "AM10", "its totals are not those of its payments");
    }
    answer(id + "-1-accepted", to -> form.accepted(submission, to));
    answer(id + "-2-final", to -> form.decided(submission, fates, to));
    received.add(entry);
    out.println(id + ": " + submission.totals().count() + " payments answered");
    return true;
  }

  /** A status report says so to the sender; a CSV answer has no row for a whole message. */
  private boolean refuse(Submission submission, String code, String why) throws IOException {
    String id = submission.messageId().text();
    err.println("refused: " + submission.file().getFileName() + ", message " + id + ": " + why);
    if (form == AnswerForm.PAIN002) {
      answer(
          id + "-refused-" + code, to -> StatusReport.wholeMessage(submission, "RJCT", code, to));
    }
    return false;
  }

  @FunctionalInterface
  private interface Body {
    void write(OutputStream to) throws IOException;
  }

  private void answer(String name, Body body) throws IOException {
    try (var file = new WholeFile(answers.resolve(name + form.extension()))) {
      body.write(file.out());
      file.finish();
      file.appear();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
