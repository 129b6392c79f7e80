package ir.hedye.monthend.correction;

import ir.hedye.law.value.Folding;
import java.util.List;

/**
 * On what a correction rests.
 *
 * @param document tracking code of a support request, or another reference under which it is found
 * @param sha256 of the pictures that were looked at, hexadecimal; may be empty
 * @param reason why, in the author's words; shown to whoever confirms
 */
public record Evidence(String document, List<String> sha256, String reason) {
  public Evidence {
    document = Folding.fold(document);
    sha256 = List.copyOf(sha256);
    reason = reason.strip();
  }

  boolean isThere() {
    return !document.isEmpty() && sha256.stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }
}
