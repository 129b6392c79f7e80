package ir.hedye.monthend.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes a feed as a data folder, each file in a form of its own, with true manifests. */
record FeedFolder(AwkwardDays days, Feed feed) {
  private static final Layout BRANCHES = Layout.of(Kind.TEXT, "branch name office province");
  private static final Layout PAID =
      Layout.of(Kind.TEXT, "national_id")
          .and(Kind.DAY, "paid_on")
          .and(Kind.NUMBER, "amount")
          .and(Kind.TEXT, "source");

  void write(Path folder) throws IOException {
    var dice = days.dice();
    var entries = new ArrayList<String>();
    entries.add(feedFile(folder, "branches.csv", BRANCHES, feed.branches));
    entries.add(feedFile(folder, "insured.csv", Layout.INSURED, feed.insured));
    entries.add(feedFile(folder, "contributions.csv", contributions(), feed.contributions));
    if (dice.percent(85)) {
      entries.add(feedFile(folder, "paid.csv", PAID, feed.paid));
    } else {
      feed.paid.clear();
    }
    boolean allPlain = entries.stream().noneMatch(entry -> entry.contains(".gz"));
    if (allPlain && dice.percent(60)) {
      Files.writeString(
          folder.resolve("feed.json"),
          "{\"as_of\":\"%s\",\"files\":{%s}}".formatted(days.at(), String.join(",", entries)));
    }
    writeMarriages(folder);
  }

  private void writeMarriages(Path folder) throws IOException {
    var dice = days.dice();
    String name = dice.pick("marriages", "marriages-" + days.at().month());
    var csv = written(folder, name + ".csv", Layout.MARRIAGES, feed.marriages);
    if (dice.percent(70)) {
      Files.writeString(
          folder.resolve(name + ".json"),
          "{\"period\":\"%s\",%s}".formatted(days.at().month(), proof(csv, feed.marriages.size())));
    }
  }

  private Layout contributions() {
    var layout = Layout.CONTRIBUTIONS;
    if (days.dice().percent(50)) {
      layout = layout.and(Kind.TEXT, "list_no");
    }
    return days.dice().percent(50) ? layout.and(Kind.DAY, "received_on") : layout;
  }

  /** Writes the file; returns its entry for the manifest. */
  private String feedFile(Path folder, String name, Layout layout, List<Map<String, String>> rows)
      throws IOException {
    var file = written(folder, name, layout, rows);
    return "\"%s\":{%s}".formatted(file.getFileName(), proof(file, rows.size()));
  }

  private Path written(Path folder, String name, Layout layout, List<Map<String, String>> rows)
      throws IOException {
    if (days.dice().percent(50)) {
      days.dice().shuffle(rows);
    }
    return AwkwardCsv.of(days.dice()).write(folder, name, layout, rows);
  }

  private static String proof(Path file, int records) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return "\"records\":%d,\"sha256\":\"%s\"".formatted(records, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
