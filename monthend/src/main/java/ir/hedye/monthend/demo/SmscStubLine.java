package ir.hedye.monthend.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stub's command line. */
final class SmscStubLine {
  static final String HELP =
      """
      A small SMSC for demo and tests: SMPP 3.4 on 127.0.0.1, prints "port N".
        --port N              where to listen (default 0: any free port)
        --user ID             system_id that may bind (default hedye)
        --password WORD       its password, at most 8 letters (default hedye)
        --out FILE            one JSON line for each message: at, from, to, text, parts
        --receipts WHEN       after, before, twice, never (default after)
        --receipt-delay MS    milliseconds after the answer (default 0)
        --echo on|off         receipts echo user_message_reference (default on)
        --throttle N          refuse the first N submits as too fast
        --drop N              take the first N submits after that and never answer them
        --refuse NUMBER       refuse 98XXXXXXXXXX for ever
        --cannot-reach NUMBER report messages to 98XXXXXXXXXX undeliverable
      """;

  private final Map<String, String> given = new HashMap<>();
  private final boolean help;

  SmscStubLine(String[] arguments) {
    help = Arrays.asList(arguments).contains("--help");
    for (int i = 0; !help && i < arguments.length; i += 2) {
      if (!HELP.contains("  " + arguments[i] + " ") || i + 1 == arguments.length) {
        throw new IllegalArgumentException("not understood: " + arguments[i] + " (see --help)");
      }
      given.put(arguments[i], arguments[i + 1]);
    }
  }

  boolean wantsHelp() {
    return help;
  }

  SmscStub.Options options() {
    var account = new SmscStub.Account(text("--user", "hedye"), text("--password", "hedye"));
    var when = ReceiptTime.valueOf(text("--receipts", "after").toUpperCase(Locale.ROOT));
    return new SmscStub.Options(
        number("--port"),
        account,
        Optional.ofNullable(given.get("--out")).map(Path::of),
        new SmscStub.Receipts(when, Duration.ofMillis(number("--receipt-delay"))));
  }

  void apply(SmscFaults faults) {
    faults.throttleNext(number("--throttle"));
    faults.dropNextAnswers(number("--drop"));
    faults.echoReference(text("--echo", "on").equals("on"));
    Optional.ofNullable(given.get("--refuse")).ifPresent(faults::refuse);
    Optional.ofNullable(given.get("--cannot-reach")).ifPresent(faults::cannotReach);
  }

  private int number(String name) {
    return Integer.parseInt(text(name, "0"));
  }

  private String text(String name, String usual) {
    return given.getOrDefault(name, usual);
  }
}
