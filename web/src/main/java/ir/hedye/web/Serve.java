package ir.hedye.web;

import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.web.page.Surroundings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the pages, until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the pages on this machine until it is told to end (Ctrl-C).")
public final class Serve implements Callable<Integer> {
  private static final int FAILED = 1;

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "P",
      defaultValue = "8080",
      description = "TCP port, 0 for any free one (default ${DEFAULT-VALUE})")
  int port = 8080;

  @Option(
      names = "--address",
      paramLabel = "A",
      defaultValue = "127.0.0.1",
      description =
          "network address to listen on (default ${DEFAULT-VALUE}: this machine alone, as long as"
              + " nobody has to sign in)")
  String address = "127.0.0.1";

  private final Map<String, String> environment;

  private Serve(Map<String, String> environment) {
    this.environment = environment;
  }

  public static void main(String[] args) {
    run(System.getenv(), args);
  }

  /** The command, with these variables around it. */
  static void run(Map<String, String> environment, String... args) {
    var command = new CommandLine(new Serve(environment));
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    command.setExecutionExceptionHandler((failure, line, parsed) -> {
      line.getErr().println("failed: " + cause(failure));
      return FAILED;
    });
    int code = command.execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("a command that was never parsed");
    }
    var around = new Surroundings(environment);
    var start = new Start(StoreSettings.from(environment), around, Clock.systemUTC());
    var site = start(start, address, port);
    var out = spec.commandLine().getOut();
    out.println("serving " + address(site, address));
    return 0;
  }

  /** Starts the application in this process and answers it running; closing it ends it. */
  public static ServletWebServerApplicationContext start(
      StoreSettings settings, String address, int port) {
    return start(new Start(settings, new Surroundings(Map.of()), Clock.systemUTC()), address, port);
  }

  /** What the application is given at its start. */
  public record Start(StoreSettings store, Surroundings around, Clock clock) {}

  /** The same with everything given. */
  public static ServletWebServerApplicationContext start(Start start, String address, int port) {
    var application = new SpringApplication(Site.class);
    application.addInitializers(context -> {
      var beans = (GenericApplicationContext) context;
      beans.registerBean(StoreSettings.class, start::store);
      beans.registerBean(Surroundings.class, start::around);
      beans.registerBean(Clock.class, start::clock);
    });
    var options = new ArrayList<String>();
    options.add("--server.address=" + address);
    options.add("--server.port=" + port);
    options.addAll(logFormat(start.around()));
    start
        .around()
        .text(PortalSettings.PROXY)
        .ifPresent(proxies -> {
          options.add("--server.forward-headers-strategy=native");
          options.add("--server.tomcat.remoteip.internal-proxies=" + proxies);
        });
    return (ServletWebServerApplicationContext) application.run(options.toArray(String[]::new));
  }

  private static List<String> logFormat(Surroundings around) {
    return switch (around.text(StaffSettings.LOG_FORMAT).orElse("text")) {
      case "ecs" ->
          List.of(
              "--logging.structured.format.console=ecs",
              "--logging.structured.ecs.service.name=hedye");
      case "text" -> List.of();
      default -> throw StaffSettings.LOG_FORMAT.wrong(StaffSettings.LOG_FORMAT.unit());
    };
  }

  /** Where a browser finds it. */
  public static String address(ServletWebServerApplicationContext site, String host) {
    var server = Objects.requireNonNull(site.getWebServer(), "the web server has stopped");
    return "http://" + host + ":" + server.getPort() + "/";
  }

  /** The innermost reason that says what to do, in one line. */
  private static String cause(Throwable failure) {
    Throwable inner = failure;
    while (inner.getCause() != null && !(inner instanceof PortInUseException)) {
      inner = inner.getCause();
    }
    return inner.getClass().getSimpleName() + ": " + inner.getMessage();
  }
}
