package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.journal.Entry.Change;
import java.sql.Connection;
import java.sql.SQLException;

/** What signing by command and signing at the desk have in common, in one transaction. */
record SigningOf(Connection connection, Batches batches) {
  private static final int SIGNATURES = 2;
  private static final int SIGNATURES_OF_MUCH = 3;

  Signatures signatures(Batch batch) throws SQLException {
    return SignatureTable.of(connection, batch, batch.manifestSha256());
  }

  boolean isFrozen(Batch batch) throws SQLException {
    return BatchFreeze.isFrozen(connection, batch);
  }

  /**
   * How many people must sign the batch as it is being signed: by command two, as the contract says
   * (formats.md); at the desk three where it is much money.
   */
  int needed(Batch batch, Rial sum) throws SQLException {
    return signatures(batch).hasDesk() ? neededAtTheDesk(batch, sum) : SIGNATURES;
  }

  int neededAtTheDesk(Batch batch, Rial sum) {
    long most = batches.settings().finance().thirdSignatureAbove().on(batch.month().lastDay());
    return sum.amount() > most ? SIGNATURES_OF_MUCH : SIGNATURES;
  }

  /** What people saw must be what they sign: manifest and files on the disk as in the database. */
  BatchManifest demandStands(Batch batch) throws SQLException {
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

  /** After a new signature: the batch is signed when it was the last one needed. */
  Signing.Signed settle(BatchManifest manifest, Author author) throws SQLException {
    Batch batch = manifest.batch();
    int needed = needed(batch, manifest.payments().sum());
    Signatures signatures = signatures(batch);
    if (signatures.areComplete(needed)) {
      var signed = new Batch.Signed(batch.manifestSha256(), manifest.json(), needed);
      BatchTable.setSigned(connection, batch, signed);
      String cause = needed == SIGNATURES ? "signed by two people" : "signed by three people";
      new Movement(PaymentMoves.SIGN, cause).ofBatch(connection, batch.id());
      BatchTable.setState(connection, batch, BatchState.SIGNED);
    }
    note(batch, author, signatures.count() + " of " + needed);
    return new Signing.Signed(batch.name(), batch.manifestSha256(), signatures.count(), needed);
  }

  private void note(Batch batch, Author author, String signatures) throws SQLException {
    var change = new Change(batch.state().name(), signatures + " over " + batch.manifestSha256());
    FinanceJournal.note(connection, author, FinanceJournal.Note.of("BATCH_SIGNED", batch, change));
  }
}
