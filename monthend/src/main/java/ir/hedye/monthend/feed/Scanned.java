package ir.hedye.monthend.feed;

/**
 * What a file was found to be.
 *
 * @param records rows after the header, bad ones too
 * @param seal SHA-256 of the file as delivered
 * @param textSeal SHA-256 of the text inside; the same unless the file is gzip'd
 */
public record Scanned(FeedFile file, long records, String seal, String textSeal) {

  /** Refuses the file when its manifest says otherwise. */
  public void checkAgainst(Promised promised) {
    if (promised.records() != records) {
      throw RefusedInput.of(
          file.name(),
          "the manifest says " + promised.records() + " records, the file has " + records);
    }
    if (!promised.sha256().equalsIgnoreCase(seal)
        && !promised.sha256().equalsIgnoreCase(textSeal)) {
      throw RefusedInput.of(file.name(), "SHA-256 differs from the manifest's");
    }
  }

  /** What a manifest says of a file. */
  public record Promised(long records, String sha256) {}
}
