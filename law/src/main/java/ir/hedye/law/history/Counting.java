package ir.hedye.law.history;

import java.util.Collection;

/**
 * Which rows count, as bit masks of a law version: one bit a category or basis, at its code.
 *
 * @param categories the covered categories
 * @param bases the bases that count for the purpose at hand (days, wages or the employment
 *     relation)
 */
public record Counting(int categories, int bases) {
  public static Counting of(Collection<Category> categories, Collection<Basis> bases) {
    int categoryBits = 0;
    for (Category category : categories) {
      categoryBits |= 1 << category.code();
    }
    int basisBits = 0;
    for (Basis basis : bases) {
      basisBits |= 1 << basis.code();
    }
    return new Counting(categoryBits, basisBits);
  }

  boolean accepts(long packed) {
    return (Contribution.categoryBit(packed) & categories) != 0
        && (Contribution.basisBit(packed) & bases) != 0;
  }

  boolean acceptsBasis(long packed) {
    return (Contribution.basisBit(packed) & bases) != 0;
  }

  boolean acceptsCategory(long packed) {
    return (Contribution.categoryBit(packed) & categories) != 0;
  }
}
