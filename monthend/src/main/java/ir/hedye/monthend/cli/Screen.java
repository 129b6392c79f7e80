package ir.hedye.monthend.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: a place to print to. */
abstract class Screen {
  @Spec @Nullable CommandSpec spec;

  PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("a command that was never parsed");
    }
    return spec.commandLine().getOut();
  }
}
