package ir.hedye.monthend.payment;

import ir.hedye.law.value.NationalId;
import java.util.Optional;

/**
 * Who does something about money.
 *
 * @param key names one person for ever
 * @param name as it is shown
 * @param role in which they do it; empty for the command and the program
 * @param person their own national ID, where it is known
 */
public record Author(String key, String name, String role, Optional<NationalId> person) {
  /** Whoever stands at the machine. */
  public static final Author COMMAND = new Author("command", "command", "", Optional.empty());

  /** The program, doing by itself what somebody dropped into a folder. */
  public static final Author FOLDER = new Author("folder", "folder", "", Optional.empty());

  public Author {
    if (key.isBlank()) {
      throw new IllegalArgumentException("nobody");
    }
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "Author " + key;
  }
}
