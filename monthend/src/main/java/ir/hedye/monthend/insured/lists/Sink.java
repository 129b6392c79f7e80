package ir.hedye.monthend.insured.lists;

/**
 * Takes the rows of the lists one after the other.
 *
 * @param <X> what the taker may throw
 */
@FunctionalInterface
public interface Sink<X extends Exception> {
  void take(ListRow row) throws X;
}
