package ir.hedye.web.picture;

/** Why a picture was not taken; each says in the words of the pages what can be done about it. */
public enum PictureFault {
  /** Nothing was sent. */
  EMPTY,
  /** More bytes than are taken. */
  TOO_LARGE,
  /** Neither JPEG nor PNG, WebP or HEIC, whatever its name says. */
  NOT_A_PICTURE,
  /** More dots than are taken; seen before any is unpacked. */
  TOO_MANY_DOTS,
  /** Too few dots for anybody to read a deed in it. */
  TOO_SMALL,
  /** It begins as a picture and does not end as one. */
  BROKEN,
  /** A HEIC picture, and nothing on this machine reads it. */
  NO_HEIC_HERE,
  /** The scanner found something harmful. */
  HARMFUL
}
