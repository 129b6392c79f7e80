package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;

/**
 * What a manifest says of one file.
 *
 * @param sum the control sum, rials
 * @param sha256 of its bytes, hexadecimal
 */
record FileSeal(String name, long records, Rial sum, String sha256) {
  /** Its line in the manifest. */
  String json() {
    return "\"%s\": {\"records\": %d, \"control_sum\": %d, \"sha256\": \"%s\"}"
        .formatted(name, records, sum.amount(), sha256);
  }
}
