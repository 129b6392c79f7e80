package ir.hedye.monthend.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small message centre (SMSC) that speaks SMPP 3.4 on 127.0.0.1: takes messages, shows them as a
 * telephone would, sends receipts, and can misbehave on demand. For the demo and for tests.
 */
public final class SmscStub implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SmscStub.class);
  private static final int THREADS = 64;
  private static final long BIND_MILLIS = 5_000;

  private final Options options;
  private final SmscFaults faults = new SmscFaults();
  private final SmscInbox inbox;
  private final SmscReceipts receipts;
  private final SmscReception reception;
  private final ServerSocket socket;
  private final SMPPServerSessionListener listener;

  /**
   * How it starts.
   *
   * @param port 0 for any that is free
   * @param account who may bind
   * @param file gets a JSON line for each message
   */
  public record Options(int port, Account account, Optional<Path> file, Receipts receipts) {}

  /** Who may bind. */
  public record Account(String systemId, String password) {
    /** A password is never printed. */
    @Override
    public String toString() {
      return systemId;
    }
  }

  /** When receipts are sent, and how long after. */
  public record Receipts(ReceiptTime time, Duration delay) {}

  private SmscStub(Options options, Clock clock) throws IOException {
    this.options = options;
    inbox = new SmscInbox(clock, options.file());
    receipts = new SmscReceipts(clock, options.receipts());
    reception = new SmscReception(inbox, receipts, faults, clock.millis());
    socket = new ServerSocket(options.port(), THREADS, InetAddress.getLoopbackAddress());
    listener = new SMPPServerSessionListener(socket.getLocalPort(), new Loopback(socket));
    listener.setPduProcessorDegree(THREADS);
    listener.setMessageReceiverListener(reception);
  }

  /** Starts a centre that takes connections until it is closed. */
  public static SmscStub start(Options options, Clock clock) throws IOException {
    var stub = new SmscStub(options, clock);
    Thread.ofPlatform().name("smsc").daemon().start(stub::serve);
    return stub;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var session = listener.accept();
        Thread.ofVirtual().start(() -> admit(session));
      } catch (IOException e) {
        LOG.debug("no more connections", e);
      }
    }
  }

  private void admit(SMPPServerSession session) {
    try {
      var bind = session.waitForBind(BIND_MILLIS);
      var account = new Account(bind.getSystemId(), bind.getPassword());
      if (account.equals(options.account())) {
        bind.accept("hedye-stub");
        receipts.bound(session);
      } else {
        bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
      }
    } catch (IOException | TimeoutException | org.jsmpp.PDUStringException e) {
      LOG.debug("a connection was not bound", e);
      session.close();
    }
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  /** What people got so far. */
  public List<SmscMessage> messages() {
    return inbox.shown();
  }

  /** How many parts were taken so far. */
  public int parts() {
    return reception.taken();
  }

  /** The most submits that waited for their answers together. */
  public int mostUnanswered() {
    return reception.mostUnanswered();
  }

  /** What it may do to us. */
  public SmscFaults faults() {
    return faults;
  }

  /** Changes when receipts are sent. */
  public void sendReceipts(ReceiptTime time) {
    receipts.send(time);
  }

  /** Sends the receipts that are held. */
  public void releaseReceipts() {
    receipts.release();
  }

  @Override
  public void close() {
    faults.endSilence();
    receipts.close();
    try {
      socket.close();
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its own process: prints its port, then serves until it is ended. See {@code --help}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var line = new SmscStubLine(arguments);
    if (line.wantsHelp()) {
      System.out.println(SmscStubLine.HELP);
      return;
    }
    try (var stub = start(line.options(), Clock.systemUTC())) {
      line.apply(stub.faults());
      System.out.println("port " + stub.port());
      Thread.currentThread().join();
    }
  }

  /** Hands jSMPP the socket that already listens, on 127.0.0.1 only. */
  private record Loopback(ServerSocket socket)
      implements org.jsmpp.session.connection.ServerConnectionFactory {
    @Override
    public ServerSocketConnection listen(int port) {
      return new ServerSocketConnection(socket);
    }

    @Override
    public ServerSocketConnection listen(int port, int timeout) {
      return listen(port);
    }

    @Override
    public ServerSocketConnection listen(int port, int timeout, int backlog) {
      return listen(port);
    }
  }
}
