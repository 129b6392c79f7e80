package ir.hedye.monthend.synth;

import java.io.IOException;
import java.nio.file.Path;

/** Makes data folders that look like Iran. Streams: memory grows with people, not with rows. */
public final class Synthesizer {
  private Synthesizer() {}

  /** A first folder: everything that has accumulated until the day it is drawn up. */
  public static SynthReport first(SynthOrder order) throws IOException {
    return FirstFolder.write(order);
  }

  /**
   * The folder of a later month: the people, events and lists of an earlier folder, our own or
   * anybody's, with what has become of them, and the order's events on top.
   *
   * @throws IllegalArgumentException when the earlier folder is not earlier, or is the same folder
   */
  public static SynthReport next(SynthOrder order, Path after) throws IOException {
    return NextFolder.write(order, after);
  }
}
