package ir.hedye.monthend.payment;

import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.journal.Chain;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a batch says of its files ({@code manifest.json}): made from the database, the same batch
 * always gives the same bytes.
 *
 * @param files by name
 * @param journal the head of the journal's chain when the run proposed the batch, if there was one
 */
record BatchManifest(Batch batch, List<FileSeal> files, Optional<String> journal) {
  private static final List<Paper> PAPERS = List.of(PaymentList.STANDING, new VoucherPaper());

  /** The files of the batch that are made from the database, in their order. */
  static List<Paper> papers(Connection connection, Batch batch) throws SQLException {
    var papers = new ArrayList<>(PAPERS);
    if (CorrectedList.isNeeded(connection, batch)) {
      papers.add(new CorrectedList());
    }
    return papers;
  }

  /**
   * Seals every file of the batch.
   *
   * @throws IllegalStateException when vouchers and payments do not agree
   */
  static BatchManifest of(Connection connection, Batch batch) throws SQLException {
    var files = new ArrayList<FileSeal>();
    for (Paper paper : papers(connection, batch)) {
      files.add(paper.seal(connection, batch));
    }
    Bookkeeping.demandAgrees(connection, batch, files.getFirst().sum());
    if (batch.state() == BatchState.SENT) {
      files.addAll(BankFileTable.seals(connection, batch));
    }
    return new BatchManifest(
        batch, List.copyOf(files), Chain.anchored(connection, Batches.subject(batch.id())));
  }

  FileSeal payments() {
    return files.getFirst();
  }

  byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 of its bytes, hexadecimal: what people sign. */
  String sha256() {
    return Seal.of(bytes());
  }

  String json() {
    String listed =
        files.stream().map(FileSeal::json).collect(Collectors.joining(",\n    ", "    ", "\n"));
    return """
    {
    %s  "payments": %d,
      "total": %d,
    %s  "files": {
    %s  }
    }
    """
        .formatted(head(), payments().records(), payments().sum().amount(), signed(), listed);
  }

  private String head() {
    return """
      "month": "%s",
      "run": %d,
      "state": "%s",
      "run_seal": "%s",
    """
            .formatted(
                batch.month(), batch.run().runNo(), batch.state().inManifest(), batch.runSeal())
        + journal.map("  \"journal\": \"%s\",\n"::formatted).orElse("");
  }

  /** Once released, the manifest names the one that was signed. */
  private String signed() {
    return batch.state().isBeforeRelease()
        ? ""
        : "  \"signed_manifest_sha256\": \"%s\",\n".formatted(batch.signed().sha256());
  }

  /** Stops unless the database is still as it says. */
  void demandIsStored() {
    if (!sha256().equals(batch.manifestSha256())) {
      throw new IllegalStateException(
          "batch " + batch.name() + " in the database is not as its manifest says");
    }
  }
}
