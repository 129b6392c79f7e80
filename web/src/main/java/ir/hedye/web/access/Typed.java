package ir.hedye.web.access;

import ir.hedye.law.value.Folding;

/** What people type into fields for numbers. */
final class Typed {
  private Typed() {}

  /** Folded to Latin digits, and without any space, also the invisible ones. */
  static String withoutSpaces(String typed) {
    var kept = new StringBuilder(typed.length());
    typed.chars().filter(c -> !Folding.isSpace((char) c)).forEach(c -> kept.append((char) c));
    return Folding.fold(kept.toString());
  }
}
