package ir.hedye.web.page;

/**
 * A field for numbers: Latin from left to right, with the keypad of digits.
 *
 * @param name in the form and on the page
 * @param typed what stands in it; never in an address
 * @param error why it could not be taken; empty when nothing is wrong
 */
public record Field(String name, Text words, String autocomplete, String typed, String error) {

  /** What is said about it; the hint may be empty. */
  public record Text(String label, String hint) {}

  public boolean isWrong() {
    return !error.isEmpty();
  }

  /** The ids of the texts that belong to it, for those who hear the page; empty for none. */
  public String describedBy() {
    String hint = words.hint().isEmpty() ? "" : name + "-hint";
    return (hint + (isWrong() ? " " + name + "-error" : "")).strip();
  }

  /** Nobody's number is printed. */
  @Override
  public String toString() {
    return "Field " + name;
  }
}
