package ir.hedye.web.picture;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks clamd about what was sent, as it was sent (command INSTREAM).
 *
 * @param patience for the connection, and again for the answer
 */
public record PictureScanner(InetSocketAddress clamd, Duration patience) {
  private static final int CHUNK = 1 << 16;

  private static final Duration USUAL = Duration.ofSeconds(20);

  /**
   * The scanner there.
   *
   * @param address host and port, as {@code localhost:3310}
   */
  public static PictureScanner at(String address) {
    int colon = address.lastIndexOf(':');
    var place =
        new InetSocketAddress(
            address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    return new PictureScanner(place, USUAL);
  }

  /** What it says. */
  public enum Verdict {
    CLEAN,
    HARMFUL,
    /** No answer: the picture waits and is scanned later; until then nobody sees it. */
    NOT_NOW
  }

  public Verdict scan(byte[] content) {
    try (var socket = new Socket()) {
      int millis = Math.toIntExact(patience.toMillis());
      socket.connect(clamd, millis);
      socket.setSoTimeout(millis);
      send(new DataOutputStream(socket.getOutputStream()), content);
      return verdict(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return Verdict.NOT_NOW;
    }
  }

  private static void send(DataOutputStream out, byte[] content) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int from = 0; from < content.length; from += CHUNK) {
      int length = Math.min(CHUNK, content.length - from);
      out.writeInt(length);
      out.write(content, from, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static Verdict verdict(String answer) {
    if (answer.contains(" FOUND")) {
      return Verdict.HARMFUL;
    }
    return answer.startsWith("stream: OK") ? Verdict.CLEAN : Verdict.NOT_NOW;
  }
}
