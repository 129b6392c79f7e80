package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files of one data folder while they are written; sealed last, so that a torso has no seal.
 */
record FolderWriter(
    Path folder,
    MarriagesFile marriages,
    InsuredFile insured,
    ContributionsFile contributions,
    PaidFile paid)
    implements Closeable {
  private static final String FEED = "feed.json";
  private static final String MANIFEST = "marriages.json";

  static FolderWriter open(SynthOrder order, WageScale scale) throws IOException {
    Path folder = Files.createDirectories(order.folder());
    Files.deleteIfExists(folder.resolve(FEED));
    Files.deleteIfExists(folder.resolve(MANIFEST));
    return new FolderWriter(
        folder,
        MarriagesFile.create(order),
        InsuredFile.create(order),
        ContributionsFile.create(order),
        PaidFile.create(folder, scale, order.at()));
  }

  /** Writes the branches, ends all files and seals them. */
  SynthReport finish(List<Branch> branches, JalaliDate at) throws IOException {
    List<FileSeal> feed =
        List.of(branches(branches), insured.seal(), contributions.seal(), paid.seal());
    FileSeal delivery = marriages.seal();
    Files.writeString(
        folder.resolve(MANIFEST),
        "{\"period\":\"" + at.yearMonth() + "\"," + contents(delivery) + "}\n");
    String files =
        feed.stream()
            .map(seal -> "\"" + seal.name() + "\":{" + contents(seal) + "}")
            .collect(Collectors.joining(","));
    Files.writeString(
        folder.resolve(FEED), "{\"as_of\":\"" + at + "\",\"files\":{" + files + "}}\n");
    var all = new ArrayList<>(feed);
    all.add(delivery);
    return new SynthReport(at.yearMonth(), all);
  }

  @Override
  public void close() throws IOException {
    try (marriages;
        insured;
        contributions;
        paid) {
      // closed in turn, whatever one of them throws
    }
  }

  private FileSeal branches(List<Branch> branches) throws IOException {
    try (SealedCsv file = SealedCsv.create(folder, "branches.csv", "branch,name,office,province")) {
      for (Branch branch : branches) {
        file.row(List.of(branch.code(), branch.name(), branch.office(), branch.province()));
      }
      return file.seal();
    }
  }

  private static String contents(FileSeal seal) {
    return "\"records\":" + seal.records() + ",\"sha256\":\"" + seal.sha256() + "\"";
  }
}
