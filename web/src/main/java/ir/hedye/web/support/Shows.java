package ir.hedye.web.support;

/** What a picture shows. */
public enum Shows {
  /** The marriage deed (عقدنامه). */
  DEED,
  /** The marriage page of the identity booklet (شناسنامه). */
  BOOKLET,
  OTHER
}
