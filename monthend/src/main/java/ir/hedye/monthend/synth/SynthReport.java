package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliMonth;
import java.util.List;

/** What was made: the month of the registry's delivery, and every CSV file with its seal. */
public record SynthReport(JalaliMonth period, List<FileSeal> files) {
  public SynthReport {
    files = List.copyOf(files);
  }

  /** Rows of one file, its header not counted. */
  public long records(String file) {
    return files.stream()
        .filter(seal -> seal.name().equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no file " + file))
        .records();
  }
}
