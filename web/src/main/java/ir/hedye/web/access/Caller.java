package ir.hedye.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as the limits count it.
 *
 * @param session the session's id; empty when there is none yet
 * @param address the network address; of IPv6 the half that a household has
 */
record Caller(String session, String address) {
  private static final int NETWORK_BYTES = 8;

  static Caller of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return new Caller(session == null ? "" : session.getId(), network(request.getRemoteAddr()));
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
          : address;
    } catch (IllegalArgumentException notLiteral) {
      return address;
    }
  }

  @Override
  public String toString() {
    return "Caller[…]";
  }
}
