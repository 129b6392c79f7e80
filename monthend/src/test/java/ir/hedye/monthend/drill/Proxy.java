package ir.hedye.monthend.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a command and its database, counts the bytes the command sends over all its
 * connections, and at the byte it is told to lets something happen; after that nothing passes.
 */
final class Proxy implements AutoCloseable {
  private static final int BUFFER_BYTES = 8192;
  private static final int BACKLOG = 50;

  private final int target;
  private final ServerSocket door;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Fuse fuse;
  private long sent;
  private boolean burnt;

  /**
   * What happens, and when.
   *
   * @param at the last byte that passes
   */
  record Fuse(long at, Runnable action) {
    static final Fuse NONE = new Fuse(Long.MAX_VALUE, () -> {});
  }

  private Proxy(int target, Fuse fuse) throws IOException {
    this.target = target;
    this.fuse = fuse;
    door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
  }

  /** A proxy before that port of this machine. */
  static Proxy before(int target, Fuse fuse) throws IOException {
    var proxy = new Proxy(target, fuse);
    Thread.ofVirtual().start(proxy::serve);
    return proxy;
  }

  int port() {
    return door.getLocalPort();
  }

  /** Settings with which a command goes through here. */
  Map<String, String> with(Map<String, String> settings) {
    var all = new HashMap<>(settings);
    all.put("HEDYE_DATABASE_PORT_OVERRIDE", Integer.toString(port()));
    return all;
  }

  /** Bytes from the command to the database so far. */
  synchronized long sent() {
    return sent;
  }

  /** Whether it came to the byte. */
  synchronized boolean hasBurnt() {
    return burnt;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket client = keep(door.accept());
        Socket server = keep(new Socket(InetAddress.getLoopbackAddress(), target));
        Thread.ofVirtual().start(() -> join(client, server, true));
        Thread.ofVirtual().start(() -> join(server, client, false));
      } catch (IOException closed) {
        close();
      }
    }
  }

  private Socket keep(Socket socket) throws IOException {
    sockets.add(socket);
    socket.setTcpNoDelay(true);
    return socket;
  }

  private void join(Socket from, Socket to, boolean counted) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      var bytes = new byte[BUFFER_BYTES];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (counted) {
          pass(bytes, read, out);
        } else {
          out.write(bytes, 0, read);
        }
      }
    } catch (IOException ended) {
      // One side is gone; both sockets are closed.
    }
  }

  private synchronized void pass(byte[] bytes, int count, OutputStream out) throws IOException {
    if (burnt) {
      throw new IOException("nothing passes any more");
    }
    int passing = (int) Math.min(count, fuse.at() - sent);
    out.write(bytes, 0, passing);
    sent += passing;
    if (sent == fuse.at()) {
      burnt = true;
      fuse.action().run();
      close();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
