package ir.hedye.monthend.store;

import ir.hedye.monthend.store.Packing.PackedFile;
import ir.hedye.monthend.store.Packing.PackedTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

/**
 * Brings a backup into an empty home: proves every part of the file first, makes the schema as the
 * same version of the program made it, then fills it in one transaction.
 */
public final class Restore {
  private final ZipFile zip;
  private final Packing packing;

  private Restore(ZipFile zip) throws IOException {
    this.zip = zip;
    var contents = zip.getEntry(Packing.NAME);
    if (contents == null) {
      throw new StoreException("this is no backup of ours, or it is not whole");
    }
    try (var in = zip.getInputStream(contents)) {
      packing = Packing.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * Restores it.
   *
   * @param parts every part of the schema that this program knows
   * @throws StoreException when the home is not empty, the file not whole, or of another version
   */
  public static Backup.Report into(StoreSettings settings, List<SchemaPart> parts, Path file)
      throws SQLException, IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var restore = new Restore(zip);
      restore.demandWhole();
      restore.demandVersion(parts);
      demandEmpty(settings);
      try (var database = Database.openParts(settings, parts);
          var owner = database.connectAsOwner()) {
        new Refill(owner, restore.packing.tables(), restore::open).run();
      }
      restore.unpackFiles(settings.home());
      return restore.report();
    }
  }

  private Backup.Report report() {
    long rows = packing.tables().stream().mapToLong(PackedTable::rows).sum();
    return new Backup.Report(packing.tables().size(), rows, packing.files().size());
  }

  private void demandWhole() throws IOException {
    for (PackedTable table : packing.tables()) {
      demand(table.entry(), table.sha256());
    }
    for (PackedFile file : packing.files()) {
      demand(file.entry(), file.sha256());
    }
  }

  private void demand(String entry, String sha256) throws IOException {
    try (var in = open(entry)) {
      if (!ir.hedye.monthend.feed.Seal.of(in).equals(sha256)) {
        throw new StoreException("the backup is damaged: " + entry);
      }
    }
  }

  private InputStream open(String entry) throws IOException {
    var found = zip.getEntry(entry);
    if (found == null) {
      throw new StoreException("the backup is damaged: " + entry + " is missing");
    }
    return Objects.requireNonNull(zip.getInputStream(found));
  }

  private void demandVersion(List<SchemaPart> parts) throws IOException {
    for (SchemaPart part : parts) {
      var ours = String.join(",", MigrationFiles.versions(part.locations()));
      var its = packing.histories().getOrDefault(part.history(), ours);
      if (!its.equals(ours)) {
        throw new StoreException(
            "the backup was made by another version: restore it with that one, then upgrade ("
                + part.history()
                + ")");
      }
    }
  }

  private static void demandEmpty(StoreSettings settings) throws SQLException {
    boolean filled =
        List.of("pg", "out", "pictures").stream()
            .map(settings.home()::resolve)
            .anyMatch(Files::exists);
    var external = settings.external();
    if (external.isPresent()) {
      filled = Files.exists(settings.home().resolve("out")) || hasSchema(external.get());
    }
    if (filled) {
      throw new StoreException("restore wants an empty home and an empty database");
    }
  }

  private static boolean hasSchema(StoreSettings.External external) throws SQLException {
    try (var connection = new Login(external.ownerUrl(), 0).open()) {
      return new Sql(connection).number("SELECT count(*) FROM pg_tables WHERE schemaname = 'hedye'")
          > 0;
    }
  }

  private void unpackFiles(Path home) throws IOException {
    for (PackedFile file : packing.files()) {
      Path to = home.resolve(file.path()).normalize();
      if (!to.startsWith(home)) {
        throw new StoreException("the backup is damaged: " + file.path());
      }
      String folders = file.path().startsWith("pictures/") ? "rwx------" : "rwxr-x---";
      Files.createDirectories(
          Objects.requireNonNull(to.getParent()),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(folders)));
      try (var in = open(file.entry())) {
        Files.copy(in, to);
      }
      Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(file.permissions()));
    }
  }
}
