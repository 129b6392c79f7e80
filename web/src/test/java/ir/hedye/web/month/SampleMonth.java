package ir.hedye.web.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.monthend.cli.Hedye;
import ir.hedye.monthend.demo.StubBank;
import ir.hedye.monthend.store.JavaProcess;
import ir.hedye.monthend.store.QuickFolders;
import ir.hedye.monthend.store.TestDatabase;
import ir.hedye.web.PageDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample month, put into a database of its own by the commands people type. */
final class SampleMonth implements AutoCloseable {
  static final String MONTH = "1405-07";

  private static final List<String> FILES =
      List.of(
          "branches.csv",
          "contributions.csv.gz",
          "expected.csv",
          "feed.json",
          "insured.csv",
          "marriages.csv",
          "marriages.json",
          "paid.csv");

  private final TestDatabase database;
  private final Path home;

  SampleMonth() throws SQLException, IOException {
    database = PageDatabase.fresh();
    home = QuickFolders.forThisProcess("hedye-web-");
    for (String name : FILES) {
      try (var in = SampleMonth.class.getResourceAsStream("/sample/" + name)) {
        Files.copy(Objects.requireNonNull(in, name), home.resolve(name));
      }
    }
  }

  TestDatabase database() {
    return database;
  }

  /** The columns that the sample's own answer gives. */
  List<String[]> expected() {
    try (Stream<String> lines = Files.lines(home.resolve("expected.csv"))) {
      return lines.skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SampleMonth taken() {
    command("load", home.toString());
    command("receive", home.resolve("marriages.csv").toString());
    return this;
  }

  SampleMonth run() {
    command("run", "--month", MONTH);
    return this;
  }

  SampleMonth signedBy(String name) {
    command("sign", "--month", MONTH, "--as", name);
    return this;
  }

  SampleMonth released() {
    command("release", "--month", MONTH);
    return this;
  }

  /** A bank that rejects and returns some. */
  SampleMonth answeredByTheBank() {
    Path answers = home.resolve("answers");
    start(
        StubBank.class,
        List.of(
            home.resolve("out").toString(),
            "--answers",
            answers.toString(),
            "--format",
            "pain002"));
    try (Stream<Path> files = Files.list(answers)) {
      files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .forEach(file -> command("bank-result", file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void command(String... arguments) {
    start(Hedye.class, Arrays.asList(arguments));
  }

  private void start(Class<?> main, List<String> arguments) {
    var builder = JavaProcess.of(main, List.of("-Xmx512m"), new ArrayList<>(arguments));
    builder.environment().putAll(database.environment());
    builder.environment().put("HEDYE_HOME", home.toString());
    builder.redirectErrorStream(true);
    try {
      var process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(arguments + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
