package ir.hedye.monthend.payment.bankfile;

import static java.util.stream.Collectors.joining;

import ir.hedye.law.value.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why, in the bank's words: a code such as AC04, a text, both or none.
 *
 * @param code the ISO external status reason code or the bank's own; empty for none
 * @param text what the bank added; empty for none
 */
public record Reason(String code, String text) {
  public static final Reason NONE = new Reason("", "");
  private static final Pattern CODE_FIRST =
      Pattern.compile("([A-Z]{2}(?:[A-Z]{2}|[0-9]{2}))(?:[\\s:;,-]+(.*))?", Pattern.DOTALL);

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Reads "AC04", "AC04 account closed" or free text. */
  static Reason read(String typed) {
    String folded = Folding.fold(typed);
    Matcher matcher = CODE_FIRST.matcher(folded);
    if (!matcher.matches()) {
      return new Reason("", folded);
    }
    String rest = matcher.group(2);
    return new Reason(matcher.group(1), rest == null ? "" : Folding.fold(rest));
  }

  /** The reasons below an element of pain.002: the first code, and every further word as text. */
  static Reason of(Leaves status) {
    List<String> codes = status.texts("StsRsnInf/Rsn/Cd");
    List<String> own = status.texts("StsRsnInf/Rsn/Prtry");
    List<String> texts = status.texts("StsRsnInf/AddtlInf");
    var given = Stream.of(codes, own).flatMap(List::stream).toList();
    String code = given.stream().findFirst().orElse("");
    String more = Stream.concat(given.stream().skip(1), texts.stream()).collect(joining(" "));
    return new Reason(Folding.fold(code), Folding.fold(more));
  }

  /**
   * Whether the code, or a word of what the bank added, is one of these; letter case is nothing.
   */
  public boolean says(Set<String> words) {
    return WORD_END
        .splitAsStream(code + " " + text)
        .anyMatch(word -> words.contains(word.toUpperCase(Locale.ROOT)));
  }

  boolean isGiven() {
    return !code.isEmpty() || !text.isEmpty();
  }

  /** A log never carries what a bank wrote about somebody. */
  @Override
  public String toString() {
    return code.isEmpty() ? "no code" : code;
  }
}
