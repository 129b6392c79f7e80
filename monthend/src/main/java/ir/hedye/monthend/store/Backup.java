package ir.hedye.monthend.store;

import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.store.Packing.PackedFile;
import ir.hedye.monthend.store.Packing.PackedTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Everything in one file: all rows as of one moment, the files of finance and the bank, the
 * pictures, and a list with the SHA-256 of each. Pages may be used meanwhile; the month may not be
 * changed, so that rows and files are of the same moment. Why so: ADR 21.
 */
public final class Backup {
  /** Folders of the home that a machine's loss would take with it. */
  private static final List<String> FOLDERS = List.of("out", "pictures", "rejects");

  /** Nothing here outlives its hour: who is signed in, open codes. */
  private static final Set<String> PASSING =
      Set.of("web_session", "web_session_attributes", "web_code");

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path home;
  private final ZipOutputStream zip;
  private final Packing packing =
      new Packing(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());

  private Backup(Path home, ZipOutputStream zip) {
    this.home = home;
    this.zip = zip;
  }

  /** What was packed. */
  public record Report(int tables, long rows, int files) {}

  /**
   * Writes it: whole under its name, or not there at all.
   *
   * @param home the data folder
   */
  public static Report write(Database database, Path home, Path file)
      throws SQLException, IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (var month = database.connect();
        var snapshot = database.connect()) {
      month.setAutoCommit(false);
      MonthLock.take(month, PATIENCE);
      snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      snapshot.setReadOnly(true);
      snapshot.setAutoCommit(false);
      var report = pack(home, part, snapshot);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return report;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Report pack(Path home, Path part, Connection snapshot)
      throws SQLException, IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(create(part)))) {
      zip.setLevel(Deflater.BEST_SPEED);
      return new Backup(home, zip).pack(snapshot);
    }
  }

  /** For the owner alone: people's accounts are in it. */
  private static Path create(Path part) throws IOException {
    Files.deleteIfExists(part);
    return Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private Report pack(Connection snapshot) throws SQLException, IOException {
    long rows = 0;
    for (Map.Entry<String, String> table : TableColumns.of(snapshot).entrySet()) {
      if (table.getKey().endsWith("schema_history")) {
        packing.histories().put(table.getKey(), versions(snapshot, table.getKey()));
      } else if (!PASSING.contains(table.getKey())) {
        rows += packTable(snapshot, table.getKey(), table.getValue());
      }
    }
    for (String folder : FOLDERS) {
      packFolder(home.resolve(folder));
    }
    zip.putNextEntry(new ZipEntry(Packing.NAME));
    zip.write(packing.text().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    return new Report(packing.tables().size(), rows, packing.files().size());
  }

  private static String versions(Connection snapshot, String history) throws SQLException {
    return String.join(
        ",",
        new Sql(snapshot)
            .list(
                row -> row.getString(1),
                "SELECT version FROM hedye."
                    + history
                    + " WHERE success AND type = 'SQL' ORDER BY version COLLATE \"C\""));
  }

  private long packTable(Connection snapshot, String table, String columns)
      throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry("tables/" + table));
    var digest = Seal.sha256();
    var out = new DigestOutputStream(open(zip), digest);
    long rows =
        snapshot
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY hedye." + table + " (" + columns + ") TO STDOUT", out);
    zip.closeEntry();
    String sha256 = HexFormat.of().formatHex(digest.digest());
    packing.tables().add(new PackedTable(table, columns, rows, sha256));
    return rows;
  }

  /** Whoever is given it may close it without ending the archive. */
  private static OutputStream open(ZipOutputStream zip) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        zip.write(one);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        zip.write(bytes, from, count);
      }
    };
  }

  private void packFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Backup::isKept).sorted().toList()) {
        packFile(file);
      }
    }
  }

  /** What is being written just now stands under another name, and comes with the next backup. */
  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !name.endsWith(".part")
        && !name.startsWith("part");
  }

  private void packFile(Path file) throws IOException {
    String path = home.relativize(file).toString().replace('\\', '/');
    try (var in = Files.newInputStream(file)) {
      String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
      var digest = Seal.sha256();
      zip.putNextEntry(new ZipEntry("files/" + path));
      in.transferTo(new DigestOutputStream(open(zip), digest));
      zip.closeEntry();
      String sha256 = HexFormat.of().formatHex(digest.digest());
      packing.files().add(new PackedFile(path, permissions, sha256));
    } catch (NoSuchFileException forgotten) {
      // a picture whose time was over just now
    }
  }
}
