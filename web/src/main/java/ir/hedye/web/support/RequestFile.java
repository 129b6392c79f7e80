package ir.hedye.web.support;

/**
 * A support request as the Organization's people handle it.
 *
 * @param id our own number
 * @param person whose it is, as a national ID's number
 */
public record RequestFile(long id, long person, SupportRequest request) {
  /** How often something was noted; it rises with everything that anybody adds. */
  public int steps() {
    return request.history().size();
  }

  public boolean isOpen() {
    return request.state().isOpen();
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "request " + id;
  }
}
