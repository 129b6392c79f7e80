package ir.hedye.monthend.notice;

/**
 * One submit of one part, written down before it leaves.
 *
 * @param id its row
 * @param part which part of which notice
 * @param tries of this part, with this one
 * @param reference SMPP's user_message_reference
 */
record Submit(long id, Part part, int tries, int reference) {
  /**
   * A part on its way to a telephone.
   *
   * @param mobile in national form
   */
  record Part(long noticeId, Segment segment, String mobile) {
    /** A log never carries a number. */
    @Override
    public String toString() {
      return segment + " of notice " + noticeId;
    }
  }
}
