package ir.hedye.web.gift;

import ir.hedye.law.article85.Clause;
import ir.hedye.law.article85.Finding;
import java.util.List;
import java.util.Locale;

/**
 * One condition with its own answer, in words.
 *
 * @param cite article and clause
 * @param sense what it asks for
 * @param answer met, not met, awaiting, unknowable
 * @param saw the figures it saw
 * @param against why it is not met, all of it
 */
public record Condition(
    Clause clause,
    Finding.Result result,
    String cite,
    String sense,
    String answer,
    List<String> saw,
    List<Step> against) {

  /** As class of the style sheet: not_met. */
  public String code() {
    return result.name().toLowerCase(Locale.ROOT);
  }
}
