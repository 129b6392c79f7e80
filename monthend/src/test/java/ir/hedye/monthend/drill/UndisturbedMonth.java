package ir.hedye.monthend.drill;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.demo.StubBank;
import ir.hedye.monthend.store.JavaProcess;
import ir.hedye.monthend.synth.SynthOrder;
import ir.hedye.monthend.synth.Synthesizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small made-up month, gone through once with nobody in the way. */
final class UndisturbedMonth {
  private static final int EVENTS = 160;
  private static final JalaliDate AT = new JalaliDate(1405, 7, 30);
  private static final List<String> SIGNERS = List.of("کارشناس مالی", "رئیس امور مالی");

  private final Path folder;
  private final Home home;
  private final Map<Step, Passage> passages = new EnumMap<>(Step.class);

  private UndisturbedMonth(Path folder) {
    this.folder = folder;
    this.home = new Home(folder.resolve("undisturbed"));
  }

  /** Goes through a month that follows from the seed. */
  static UndisturbedMonth go(Path folder, long seed)
      throws IOException, SQLException, InterruptedException {
    var month = new UndisturbedMonth(folder);
    Synthesizer.first(SynthOrder.of(month.data(), EVENTS, seed, AT));
    month.home.open().close();
    for (Step step : Step.values()) {
      if (step == Step.RELEASE) {
        month.sign();
      } else if (step == Step.BANK_RESULT) {
        month.bankAnswers(seed);
      }
      month.passages.put(step, month.pass(step));
    }
    return month;
  }

  Passage passage(Step step) {
    var passage = passages.get(step);
    if (passage == null) {
      throw new IllegalStateException("the month did not come to " + step);
    }
    return passage;
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Passage pass(Step step) throws IOException, SQLException, InterruptedException {
    Home before = home.copyTo(folder.resolve("before-" + step));
    List<String> typed = step.typed(data(), answer());
    try (var _ = home.open();
        var centre = Centre.start()) {
      var bytes = new Passage.Bytes(opening(), all(typed, centre.settings()));
      var outcome = new Passage.Outcome(State.of(home), centre.told());
      return new Passage(before, typed, bytes, outcome);
    }
  }

  private long opening() throws IOException, SQLException {
    try (var proxy = Proxy.before(home.port(), Proxy.Fuse.NONE)) {
      home.openThrough(proxy).close();
      return proxy.sent();
    }
  }

  private long all(List<String> typed, Map<String, String> settings)
      throws IOException, InterruptedException {
    try (var proxy = Proxy.before(home.port(), Proxy.Fuse.NONE)) {
      home.start(proxy.with(settings), typed).endWell();
      return proxy.sent();
    }
  }

  private void sign() throws IOException, SQLException, InterruptedException {
    try (var _ = home.open()) {
      for (String name : SIGNERS) {
        home.start(Map.of(), List.of("sign", "--month", Step.MONTH, "--as", name)).endWell();
      }
    }
  }

  private void bankAnswers(long seed) throws IOException, InterruptedException {
    var out = home.path().resolve("out").toString();
    var line = List.of(out, "--answers", answers().toString(), "--seed", Long.toString(seed));
    int exit = JavaProcess.of(StubBank.class, List.of(), line).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException("the stub bank ended with " + exit);
    }
  }

  private Path answers() {
    return folder.resolve("answers");
  }

  /** What became of the payments of the largest bank file. */
  private Path answer() throws IOException {
    Files.createDirectories(answers());
    try (Stream<Path> files = Files.list(answers())) {
      return files
          .filter(file -> file.getFileName().toString().contains("-2-final"))
          .max(
              Comparator.comparingLong((Path file) -> file.toFile().length()).thenComparing(p -> p))
          .orElse(answers());
    }
  }
}
