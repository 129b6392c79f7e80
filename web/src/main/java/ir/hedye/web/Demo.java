package ir.hedye.web;

import ir.hedye.monthend.demo.SmscStub;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.monthend.settings.RoadSettings;
import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.outside.stub.ServicesStub;
import ir.hedye.web.staff.DemoStaff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Serves the demo's month with the world around it: a message centre and the services of other
 * bodies, each as a process of its own that ends with this one.
 */
public final class Demo {
  private static final String PASSWORD = "hedye-demo";

  private final Path home;

  private Demo(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws IOException {
    var environment = new HashMap<>(System.getenv());
    var demo = new Demo(Path.of(RoadSettings.HOME.in(environment)));
    demo.world().forEach(environment::putIfAbsent);
    Serve.run(environment, args);
    System.out.printf(
        "  /desk     as %s; the password of all of them is %s%n",
        DemoStaff.ACCOUNTS.stream().map(DemoStaff.Account::name).collect(Collectors.joining(", ")),
        environment.get(StaffSettings.DEMO.name()));
  }

  /** Starts what the portal talks to; answers the settings that say where it is. */
  private Map<String, String> world() throws IOException {
    String sms = home.resolve("sms.jsonl").toString();
    int centre = start(SmscStub.class, "--out", sms);
    int services = start(ServicesStub.class, "0", home.resolve("data").toString());
    String base = "http://127.0.0.1:" + services;
    return Map.of(
        StaffSettings.LOCAL.name(), "on",
        StaffSettings.DEMO.name(), PASSWORD,
        StaffSettings.MONTH_OPEN.name(), "on",
        RoadSettings.SMSC.name(), "smpp://hedye:hedye@127.0.0.1:" + centre,
        PortalSettings.MOBILE_MATCH.name(), base,
        PortalSettings.ACCOUNT_OWNER.name(), base,
        PortalSettings.MARRIAGE_INQUIRY.name(), base);
  }

  /** The port that the process says it listens on. */
  private static int start(Class<?> main, String... arguments) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    line.addAll(List.of(arguments));
    var process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    String said = process.inputReader().readLine();
    if (said == null || !said.startsWith("port ")) {
      throw new IllegalStateException(main.getSimpleName() + " did not start");
    }
    return Integer.parseInt(said.substring("port ".length()));
  }
}
