package ir.hedye.monthend.synth;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.Manifest;
import ir.hedye.monthend.feed.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a next one follows: our own, or anybody's.
 *
 * @param asOf the day as which it was drawn up
 */
record EarlierFolder(Path folder, FeedFile marriages, JalaliDate asOf) {

  /** Opens the folder that an order follows; it must be another one, of an earlier month. */
  static EarlierFolder before(SynthOrder order, Path folder) throws IOException {
    if (Files.exists(order.folder()) && Files.isSameFile(order.folder(), folder)) {
      throw RefusedInput.of(folder.toString(), "cannot follow itself");
    }
    FeedFile marriages = marriages(folder);
    JalaliDate asOf =
        Manifest.ofFolder(folder)
            .map(Manifest.Feed::asOf)
            .or(() -> Manifest.ofDelivery(marriages).map(delivery -> delivery.period().lastDay()))
            .orElseThrow(() -> RefusedInput.of(folder.toString(), "no manifest says its month"));
    if (!order.at().yearMonth().isAfter(asOf.yearMonth())) {
      throw RefusedInput.of(
          folder.toString(), "is of " + asOf.yearMonth() + ", not of a month before " + order.at());
    }
    return new EarlierFolder(folder, marriages, asOf);
  }

  FeedFile required(String name) {
    return FeedFile.required(folder, name);
  }

  Optional<FeedFile> find(String name) {
    return FeedFile.find(folder, name);
  }

  private static FeedFile marriages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw RefusedInput.of(folder.toString(), "no such folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(path -> name(path).matches("marriages.*\\.csv(\\.gz)?"))
              .filter(path -> !name(path).contains(".rejects."))
              .sorted()
              .toList();
      if (found.size() != 1) {
        throw RefusedInput.of(folder.toString(), "needs one marriages*.csv, has " + found.size());
      }
      return new FeedFile(found.getFirst());
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
