package ir.hedye.web.picture;

/** A picture that was not taken. Its message tells nothing of the picture or of its name. */
public final class RefusedPicture extends Exception {
  private static final long serialVersionUID = 1;

  private final PictureFault fault;

  RefusedPicture(PictureFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public PictureFault fault() {
    return fault;
  }
}
