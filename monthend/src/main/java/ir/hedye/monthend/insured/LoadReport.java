package ir.hedye.monthend.insured;

/**
 * What a load came to.
 *
 * @param known whether the very same feed was loaded before: then nothing changed
 * @param people persons new or changed
 * @param lists employers' lists new or changed
 * @param contributions rows that came or went with them
 * @param paid allowances paid before or outside this system, new ones
 * @param queued people whose marriages are to be decided again
 * @param rejected rows set aside
 */
public record LoadReport(
    boolean known,
    long people,
    long lists,
    long contributions,
    long paid,
    long queued,
    long rejected) {

  @Override
  public String toString() {
    return (known ? "feed (loaded before, nothing changed): " : "feed: ")
        + "people new or changed %d, lists new or changed %d, contribution rows %d, paid before %d, "
            .formatted(people, lists, contributions, paid)
        + "to be decided again %d, rejected rows %d".formatted(queued, rejected);
  }
}
