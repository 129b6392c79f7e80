package ir.hedye.web.support;

/** How far a support request has come. */
public enum SupportState {
  RECEIVED,
  /** Somebody looked and cannot read a picture: the person is asked for a better one. */
  PICTURE_NEEDED,
  ANSWERED,
  WITHDRAWN;

  /** Words and pictures may be added, and it may be withdrawn. */
  boolean isOpen() {
    return this == RECEIVED || this == PICTURE_NEEDED;
  }
}
