package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Two different people sign what stands in finance's folder; then the batch may be released. */
public final class Signing {
  static final int SIGNATURES = 2;

  private final Database database;
  private final Batches batches;

  public Signing(Database database, Batches batches) {
    this.database = database;
    this.batches = batches;
  }

  /**
   * One batch that was signed.
   *
   * @param name month and run
   * @param signatures so many people have signed its manifest now
   */
  public record Signed(String name, String manifestSha256, int signatures) {
    public boolean isComplete() {
      return signatures >= SIGNATURES;
    }
  }

  /**
   * Signs every proposed batch of the month that this person has not signed.
   *
   * @throws RefusedInput when there is none, or its files are not those that the manifest names
   */
  public List<Signed> sign(JalaliMonth month, String name) throws SQLException {
    Signer signer = Signer.of(name);
    List<Signed> signed = database.inTransaction(connection -> sign(connection, month, signer));
    batches.complete(database, month);
    return signed;
  }

  private List<Signed> sign(Connection connection, JalaliMonth month, Signer signer)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var proposed = proposed(connection, month);
    var signed = new ArrayList<Signed>();
    for (Batch batch : proposed) {
      BatchManifest manifest = demandStands(connection, batch);
      if (SignatureTable.add(connection, batch, signer)) {
        signed.add(signed(connection, manifest));
      }
    }
    if (signed.isEmpty()) {
      throw new RefusedInput(
          "sign: "
              + signer.name()
              + " has already signed "
              + names(proposed)
              + "; a second, different person must sign");
    }
    return signed;
  }

  private static List<Batch> proposed(Connection connection, JalaliMonth month)
      throws SQLException {
    var all = BatchTable.of(connection, month);
    var proposed = all.stream().filter(batch -> batch.state() == BatchState.PROPOSED).toList();
    if (proposed.isEmpty()) {
      throw new RefusedInput(
          "sign: no batch of "
              + month
              + " waits for a signature ("
              + (all.isEmpty() ? "no run made one" : names(all))
              + ")");
    }
    return proposed;
  }

  static String names(List<Batch> batches) {
    return String.join(
        ", ", batches.stream().map(batch -> batch.name() + " " + batch.state()).toList());
  }

  /** What people saw must be what they sign: manifest and files on the disk as in the database. */
  private BatchManifest demandStands(Connection connection, Batch batch) throws SQLException {
    BatchManifest manifest = BatchManifest.of(connection, batch);
    manifest.demandIsStored();
    BatchFolder folder = batches.folder(batch);
    if (!folder.holds(BatchFolder.MANIFEST, batch.manifestSha256())) {
      throw differs(folder, BatchFolder.MANIFEST, batch);
    }
    for (FileSeal file : manifest.files()) {
      if (!folder.holds(file)) {
        throw differs(folder, file.name(), batch);
      }
    }
    return manifest;
  }

  private static RefusedInput differs(BatchFolder folder, String file, Batch batch) {
    return RefusedInput.of(
        folder.path().resolve(file).toString(),
        "is missing or is not the file of batch "
            + batch.name()
            + "; make it again with run"
            + " --month "
            + batch.month()
            + ", read it, then sign");
  }

  private static Signed signed(Connection connection, BatchManifest manifest) throws SQLException {
    Batch batch = manifest.batch();
    String sha256 = batch.manifestSha256();
    int signatures = SignatureTable.count(connection, batch, sha256);
    if (signatures >= SIGNATURES) {
      BatchTable.setSigned(connection, batch, new Batch.Signed(sha256, manifest.json()));
      new Movement(PaymentMoves.SIGN, "signed by two people").ofBatch(connection, batch.id());
      BatchTable.setState(connection, batch, BatchState.SIGNED);
    }
    return new Signed(batch.name(), sha256, signatures);
  }
}
