package ir.hedye.web.picture;

/**
 * A picture made anew: JPEG, upright, without a word beside its dots.
 *
 * @param sha256 of the content, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record CleanPicture(byte[] content, String sha256, int width, int height) {
  @Override
  public String toString() {
    return "picture " + width + "x" + height;
  }
}
