package ir.hedye.web.month;

import java.util.Optional;

/**
 * A figure that is read first.
 *
 * @param label what is counted
 * @param figure the figure itself, with its unit where it has one
 * @param exact to the rial, or what the figure is made of
 * @param note to compare with, or what is left out; may be empty
 * @param share what part of a whole it is, where a bar shows that
 */
record KeyFigure(
    String label, String figure, String exact, String note, Optional<Bar.Length> share) {

  KeyFigure(String label, String figure, String exact, String note) {
    this(label, figure, exact, note, Optional.empty());
  }

  KeyFigure asPart(long part, long whole) {
    return new KeyFigure(label, figure, exact, note, Optional.of(new Bar.Length(part, whole)));
  }
}
