package ir.hedye.monthend.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: a place to print to, and the environment. */
abstract class Screen {
  @Spec @Nullable CommandSpec spec;

  PrintWriter out() {
    return parsed().commandLine().getOut();
  }

  /** The way to the database, as the environment of the program shows it. */
  Road road() {
    return ((Hedye) parsed().root().userObject()).road();
  }

  private CommandSpec parsed() {
    if (spec == null) {
      throw new IllegalStateException("a command that was never parsed");
    }
    return spec;
  }
}
