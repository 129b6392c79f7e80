package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.demo.SmscStub;
import ir.hedye.monthend.demo.StubBank;
import ir.hedye.monthend.feed.RefusedInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The demo's world: its home folder, the commands, and a stub bank and a stub SMSC as processes of
 * their own.
 */
record DemoStage(Road road, PrintWriter out) {

  Path home() {
    return road.home();
  }

  Path data() {
    return home().resolve("data");
  }

  /** Begins afresh; a demo that still runs is left alone. */
  void clear() throws IOException {
    if (!Files.exists(home())) {
      return;
    }
    if (Files.exists(home().resolve("pg/data/postmaster.pid"))) {
      throw new RefusedInput(
          "demo: " + home() + " is in use by another demo; end it first or set HEDYE_HOME");
    }
    try (Stream<Path> all = Files.walk(home())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  void makeUp(int events, long seed, JalaliDate at) {
    command(
        "synth",
        data().toString(),
        "--events",
        Integer.toString(events),
        "--seed",
        Long.toString(seed),
        "--at",
        at.toString());
  }

  /** Runs a command of the program as a person would; its failure ends the demo. */
  void command(String... args) {
    command(road.environment(), args);
  }

  private void command(Map<String, String> seen, String... args) {
    out.println();
    out.println("$ ./hedye " + String.join(" ", args));
    int exit = Hedye.run(new Hedye.Terminal(out, out, seen, road.clock()), args);
    if (exit != 0) {
      throw new IllegalStateException("demo: " + args[0] + " ended with " + exit);
    }
  }

  /** The stub bank takes the bank files and answers; each answer is taken in. */
  void bankAnswers(long seed) throws IOException, InterruptedException {
    Path answers = home().resolve("answers");
    out.println();
    out.println("The stub bank takes the files and answers.");
    Process bank =
        java(
            StubBank.class,
            home().resolve("out").toString(),
            "--answers",
            answers.toString(),
            "--seed",
            Long.toString(seed));
    bank.waitFor();
    try (Stream<Path> files = Files.list(answers)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().matches(".*-[12]-.*")).sorted().toList()) {
        command("bank-result", file.toString());
      }
    }
  }

  /** The stub SMSC takes what the outbox holds; the demo knows no quiet hours. */
  void tellPeople() throws IOException {
    Process centre =
        java(
            SmscStub.class, "--out", home().resolve("sms.jsonl").toString(), "--password", "hedye");
    try (BufferedReader said = centre.inputReader()) {
      String line = said.readLine();
      String port = line == null ? "" : line.replaceAll("[^0-9]", "");
      var seen = new HashMap<>(road.environment());
      seen.put("HEDYE_SMSC", "smpp://hedye:hedye@127.0.0.1:" + port);
      seen.put("HEDYE_QUIET_HOURS", "none");
      seen.put("HEDYE_SMS_RATE", "1000");
      command(seen, "notify");
    } finally {
      centre.destroy();
    }
  }

  private static Process java(Class<?> main, String... args) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    line.addAll(List.of(args));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
