package ir.hedye.web.desk;

import ir.hedye.web.support.RequestFile;
import java.util.Optional;

/**
 * A piece of work at one moment.
 *
 * @param request of a support request
 */
record CaseFile(Item item, Optional<RequestFile> request) {
  CaseKey key() {
    return item.key();
  }

  long person() {
    return item.whose().person();
  }

  /**
   * Rises with everything that an officer or the person does; every form carries it, so that a late
   * one is seen.
   */
  String stamp() {
    return item.work().version() + "." + request.map(RequestFile::steps).orElse(0);
  }
}
