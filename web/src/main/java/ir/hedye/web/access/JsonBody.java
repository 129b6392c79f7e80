package ir.hedye.web.access;

import ir.hedye.web.outside.FlatJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.server.ResponseStatusException;

/** What a program sends: one small JSON object of texts. */
public final class JsonBody {
  private static final int BYTES_MAX = 16 * 1024;

  private JsonBody() {}

  /** Its fields; anything else is refused as 400, 413 or 415. */
  public static Map<String, String> read(HttpServletRequest request) {
    if (!isJson(request.getContentType())) {
      throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }
    return FlatJson.read(bytes(request))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  private static byte[] bytes(HttpServletRequest request) {
    try {
      byte[] bytes = request.getInputStream().readNBytes(BYTES_MAX + 1);
      if (bytes.length > BYTES_MAX) {
        throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
      }
      return bytes;
    } catch (IOException cutShort) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private static boolean isJson(@org.jspecify.annotations.Nullable String type) {
    try {
      return type != null
          && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    } catch (InvalidMimeTypeException nonsense) {
      return false;
    }
  }
}
