package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.voucher.VoucherRun;

/**
 * One run's payments, as the database holds it.
 *
 * @param runSeal the seal of the run that made it
 * @param manifestSha256 of the manifest as it stands, hexadecimal
 */
record Batch(
    VoucherRun run, BatchState state, String runSeal, String manifestSha256, Signed signed) {

  /**
   * The manifest that was signed; empty while it is not.
   *
   * @param sha256 of the body, hexadecimal
   * @param people so many had to sign
   */
  record Signed(String sha256, String body, int people) {
    boolean isThere() {
      return !sha256.isEmpty();
    }
  }

  int id() {
    return run.runId();
  }

  JalaliMonth month() {
    return run.month();
  }

  /** For people: month and run, such as {@code 1405-07/1}. */
  String name() {
    return run.month() + "/" + run.runNo();
  }
}
