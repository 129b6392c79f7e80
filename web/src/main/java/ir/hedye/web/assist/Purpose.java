package ir.hedye.web.assist;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why somebody is served; it stands in the journal and where the person sees who read their file.
 */
enum Purpose {
  NO_PHONE,
  AT_BRANCH,
  CANNOT_READ,
  HELP_ASKED;

  static Optional<Purpose> read(String typed) {
    return Arrays.stream(values()).filter(known -> known.name().equals(typed)).findFirst();
  }
}
