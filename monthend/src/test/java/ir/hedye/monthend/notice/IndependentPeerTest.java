package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message centre by other hands (npm smpp) understands us")
class IndependentPeerTest {
  private static final String PEER = "smpp@0.5.1";
  private static final Path FOLDER = Path.of("target", "smpp-peer").toAbsolutePath();

  @Test
  @DisplayName(
      "Texts of one, two and three parts arrive letter by letter, and their receipts come back")
  void texts_arrive_letter_by_letter() throws Exception {
    var peer = start();
    try (var town = new Town();
        var out =
            new BufferedReader(
                new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8))) {
      var port = Integer.parseInt(field(out.readLine(), "port", "([0-9]+)"));
      town.environment.put("HEDYE_SMSC", Town.address("secret", port));
      var bank = "بانک «پ‌چ‌ژ‌گ‌ک‌ی» " + "👨‍👩‍👧‍👦".repeat(8);
      town.queue(Town.notice(1, new Message.AccountNeeded()), Town.notice(2, Town.paidBy(bank)));
      town.send();

      assertThat(List.of(text(out.readLine()), text(out.readLine())))
          .satisfiesOnlyOnce(text -> assertThat(text).startsWith("هدیه ازدواج شما آماده است."))
          .satisfiesOnlyOnce(text ->
              assertThat(text)
                  .startsWith("هدیه ازدواج شما، ۱۶۶٬۲۵۵٬۵۰۰ ریال،")
                  .contains(bank)
                  .endsWith("سازمان تأمین اجتماعی"));
      assertThat(town.submits()).hasSizeGreaterThan(4).containsOnly("SENT f DELIVRD");
    } finally {
      peer.destroy();
    }
  }

  private static Process start() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    if (!Files.isDirectory(FOLDER.resolve("node_modules/smpp"))) {
      run(List.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefix", ".", PEER));
    }
    try (var script = IndependentPeerTest.class.getResourceAsStream("peer.js")) {
      Files.write(FOLDER.resolve("peer.js"), script == null ? new byte[0] : script.readAllBytes());
    }
    return new ProcessBuilder("node", "peer.js")
        .directory(FOLDER.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    var log = FOLDER.resolve("npm.log");
    var process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("npm could not fetch " + PEER + ": " + Files.readString(log));
    }
  }

  private static String text(String line) {
    return field(line, "text", "\"((?:[^\"\\\\]|\\\\.)*)\"");
  }

  private static String field(String line, String name, String value) {
    var found = Pattern.compile("\"" + name + "\":" + value).matcher(line);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
