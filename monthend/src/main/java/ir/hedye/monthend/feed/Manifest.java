package ir.hedye.monthend.feed;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the sender says of the files: the registry's {@code marriages.json}, the Organization's
 * {@code feed.json}.
 */
public final class Manifest {
  private static final String FEED = "feed.json";

  private Manifest() {}

  /** The registry's manifest. */
  public record Delivery(JalaliMonth period, Scanned.Promised promised) {}

  /** The Organization's manifest: the day of the feed, and each file by its name. */
  public record Feed(JalaliDate asOf, Map<String, Scanned.Promised> files) {

    /** Refuses a file that differs; one that is not in the manifest is refused too. */
    public void check(Scanned scanned) {
      Scanned.Promised promised = files.get(scanned.file().name());
      if (promised == null) {
        promised = files.get(scanned.file().plainName());
      }
      if (promised == null) {
        throw RefusedInput.of(scanned.file().name(), "is not in " + FEED);
      }
      scanned.checkAgainst(promised);
    }
  }

  /** The manifest beside a registry file: the same name, {@code .json}. */
  public static Optional<Delivery> ofDelivery(FeedFile file) {
    String plain = file.plainName();
    String name = plain.endsWith(".csv") ? plain.substring(0, plain.length() - 4) : plain;
    Path path = file.path().resolveSibling(name + ".json");
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Json json = Json.read(path);
    String period = json.required("period");
    JalaliMonth month =
        JalaliMonth.read(period)
            .orElseThrow(() -> RefusedInput.of(name + ".json", "unknown period " + period));
    return Optional.of(new Delivery(month, promised(json, name + ".json")));
  }

  /** The manifest of a data folder. */
  public static Optional<Feed> ofFolder(Path folder) {
    Path path = folder.resolve(FEED);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Json json = Json.read(path);
    String asOf = json.required("as_of");
    JalaliDate day =
        JalaliDate.read(asOf)
            .orElseThrow(() -> RefusedInput.of(FEED, "as_of is no such day: " + asOf));
    var files = new LinkedHashMap<String, Scanned.Promised>();
    for (String name : json.namesUnder("files")) {
      if (FeedFile.find(folder, plain(name)).isEmpty()) {
        throw RefusedInput.of(name, "is in " + FEED + " but missing");
      }
      files.put(name, promised(json, FEED, "files", name));
    }
    return Optional.of(new Feed(day, files));
  }

  private static String plain(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static Scanned.Promised promised(Json json, String file, String... under) {
    String records = json.required(append(under, "records"));
    long count = Fields.wholeNumber(records);
    if (count == Fields.BAD) {
      throw RefusedInput.of(file, "records is no whole number: " + records);
    }
    return new Scanned.Promised(count, json.required(append(under, "sha256")));
  }

  private static String[] append(String[] path, String last) {
    String[] longer = java.util.Arrays.copyOf(path, path.length + 1);
    longer[path.length] = last;
    return longer;
  }
}
