package ir.hedye.web.month;

/**
 * One stage of the month's road as it stands.
 *
 * @param figure what there is to count, such as "385 of 385 payments"
 * @param when day or moment, empty where it did not happen
 */
record Step(String name, Progress progress, String figure, String when) {

  /** How far a stage is. */
  enum Progress {
    DONE,
    PARTLY,
    WAITING;

    static Progress of(long done, long all) {
      if (done == 0) {
        return WAITING;
      }
      return done < all ? PARTLY : DONE;
    }

    /** As class of the style sheet and end of the word's key. */
    String code() {
      return switch (this) {
        case DONE -> "done";
        case PARTLY -> "partly";
        case WAITING -> "waiting";
      };
    }
  }
}
