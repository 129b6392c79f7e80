package ir.hedye.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measured processes of their own, so that no side lives on what another has warmed up. */
final class JavaProcess {
  private final Plan plan;
  private final Map<String, String> environment = new LinkedHashMap<>();

  JavaProcess(Plan plan) {
    this.plan = plan;
  }

  /** The same with a home folder of its own ({@code HEDYE_HOME}). */
  JavaProcess in(Path home) {
    return with("HEDYE_HOME", home.toAbsolutePath().toString());
  }

  /** The same with that in its environment. */
  JavaProcess with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs a main class of our class path to its end. */
  Run run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    return run("", main, arguments);
  }

  /** As {@link #run(Class, String...)}, with that on its standard input. */
  Run run(String input, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(plan.javaOptions());
    command.add("-Dhedye.cache=" + plan.cache());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return run(command, input);
  }

  /**
   * Runs any command to its end with {@code input} on its standard input; what fails is an error.
   */
  Run run(List<String> command, String input) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
      stdin.write(input);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IllegalStateException(command.getLast() + " ended with " + exit + ": " + output);
    }
    return new Run((end - start) / 1e9, told(output));
  }

  private static Map<String, String> told(String output) {
    var told = new LinkedHashMap<String, String>();
    output
        .lines()
        .map(line -> line.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> told.put(pair[0], pair[1]));
    return told;
  }
}
