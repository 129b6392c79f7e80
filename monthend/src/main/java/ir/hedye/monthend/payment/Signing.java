package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.Signatures.Signature;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Different people sign by command what stands in finance's folder; then it may be released. */
public final class Signing {
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
   * @param needed so many must
   */
  public record Signed(String name, String manifestSha256, int signatures, int needed) {
    public boolean isComplete() {
      return signatures >= needed;
    }
  }

  /**
   * Signs every proposed batch of the month that this person has not signed.
   *
   * @throws RefusedInput when there is none, or its files are not those that the manifest names
   */
  public List<Signed> sign(JalaliMonth month, String name) throws SQLException {
    Signer signer = Signer.of(name);
    if (!batches.settings().finance().signByCommand()) {
      throw new RefusedInput(
          "sign: HEDYE_SIGN_BY_COMMAND is false; batches are signed at the desk");
    }
    List<Signed> signed = database.inTransaction(connection -> sign(connection, month, signer));
    batches.complete(database, month);
    return signed;
  }

  private List<Signed> sign(Connection connection, JalaliMonth month, Signer signer)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var open = new SigningOf(connection, batches);
    var proposed = proposed(open, month);
    var signed = new ArrayList<Signed>();
    for (Batch batch : proposed) {
      BatchManifest manifest = open.demandStands(batch);
      if (SignatureTable.add(connection, batch, Signature.byCommand(signer))) {
        signed.add(open.settle(manifest, signer.asAuthor()));
      }
    }
    if (signed.isEmpty()) {
      throw new RefusedInput(
          "sign: "
              + signer.name()
              + " has already signed "
              + names(proposed)
              + "; another, different person must sign");
    }
    return signed;
  }

  /** Those that wait for a signature by command. */
  private static List<Batch> proposed(SigningOf open, JalaliMonth month) throws SQLException {
    var all = BatchTable.of(open.connection(), month);
    var proposed = all.stream().filter(batch -> batch.state() == BatchState.PROPOSED).toList();
    if (proposed.isEmpty()) {
      throw new RefusedInput(
          "sign: no batch of "
              + month
              + " waits for a signature ("
              + (all.isEmpty() ? "no run made one" : names(all))
              + ")");
    }
    return forCommand(open, proposed);
  }

  /** Without those that are frozen, or that officers have begun to sign. */
  private static List<Batch> forCommand(SigningOf open, List<Batch> proposed) throws SQLException {
    var forCommand = new ArrayList<Batch>();
    for (Batch batch : proposed) {
      if (!open.isFrozen(batch) && !open.signatures(batch).hasDesk()) {
        forCommand.add(batch);
      }
    }
    if (forCommand.isEmpty()) {
      throw new RefusedInput(
          "sign: " + names(proposed) + " is frozen, or is being signed at finance's desk");
    }
    return forCommand;
  }

  static String names(List<Batch> batches) {
    return String.join(
        ", ", batches.stream().map(batch -> batch.name() + " " + batch.state()).toList());
  }
}
