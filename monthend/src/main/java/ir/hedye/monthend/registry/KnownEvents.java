package ir.hedye.monthend.registry;

import com.carrotsearch.hppc.LongIntHashMap;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The version in force and the print of every event received so far: 24 bytes an event. */
final class KnownEvents {
  private static final int SIGNATURE_BYTES = 11;

  /** Three numbers, each after its length. */
  private static final int ROW_BYTES = 3 * (Integer.BYTES + Long.BYTES);

  private static final int BUFFER_BYTES = 1 << 16;

  private final LongIntHashMap places = new LongIntHashMap();
  private long[] ids = new long[1024];
  private long[] versions = new long[1024];
  private long[] prints = new long[1024];
  private int size;

  static KnownEvents read(Connection connection) throws SQLException {
    var known = new KnownEvents();
    String sql = "COPY (SELECT event_id, version, print FROM event_head) TO STDOUT (FORMAT binary)";
    var copy = new PGCopyInputStream(connection.unwrap(PGConnection.class), sql);
    try (var in = new DataInputStream(new BufferedInputStream(copy, BUFFER_BYTES))) {
      in.skipNBytes(SIGNATURE_BYTES + Integer.BYTES);
      in.skipNBytes(in.readInt());
      byte[] row = new byte[ROW_BYTES];
      var values = ByteBuffer.wrap(row);
      while (in.readShort() == 3) {
        in.readFully(row);
        known.add(values.getLong(4), values.getLong(16), values.getLong(28));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  void add(long id, long version, long print) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      versions = Arrays.copyOf(versions, size * 2);
      prints = Arrays.copyOf(prints, size * 2);
    }
    places.put(id, size);
    ids[size] = id;
    versions[size] = version;
    prints[size++] = print;
  }

  int size() {
    return size;
  }

  /** The event's place, or -1 for one never received. */
  int place(long eventId) {
    return places.getOrDefault(eventId, -1);
  }

  long id(int place) {
    return ids[place];
  }

  long version(int place) {
    return versions[place];
  }

  long print(int place) {
    return prints[place];
  }
}
