package ir.hedye.monthend.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A main class of this build in a Java process of its own. */
public final class JavaProcess {
  private JavaProcess() {}

  /** Its command; what it says wrongly is shown where the test's is. */
  public static ProcessBuilder of(Class<?> main, List<String> javaOptions, List<String> arguments) {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
