package ir.hedye.web;

import ir.hedye.monthend.store.StoreSettings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

  public static void main(String[] args) {
    var command = new CommandLine(new Serve());
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
    var site = start(StoreSettings.from(System.getenv()), address, port);
    var out = spec.commandLine().getOut();
    out.println("serving " + address(site, address));
    return 0;
  }

  /** Starts the application in this process and answers it running; closing it ends it. */
  public static ServletWebServerApplicationContext start(
      StoreSettings settings, String address, int port) {
    var application = new SpringApplication(Site.class);
    application.addInitializers(context ->
        ((GenericApplicationContext) context).registerBean(StoreSettings.class, () -> settings));
    return (ServletWebServerApplicationContext)
        application.run("--server.address=" + address, "--server.port=" + port);
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
