package ir.hedye.monthend.registry;

import com.carrotsearch.hppc.LongIntHashMap;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The version in force and the print of every event received so far: 24 bytes an event. */
final class KnownEvents {
  private static final int SIGNATURE_BYTES = 11;

  private final LongIntHashMap places = new LongIntHashMap();
  private long[] ids = new long[1024];
  private long[] versions = new long[1024];
  private long[] prints = new long[1024];
  private int size;

  static KnownEvents read(Connection connection) throws SQLException {
    var known = new KnownEvents();
    String sql = "COPY (SELECT event_id, version, print FROM event_head) TO STDOUT (FORMAT binary)";
    try (var in =
        new DataInputStream(new PGCopyInputStream(connection.unwrap(PGConnection.class), sql))) {
      in.skipNBytes(SIGNATURE_BYTES + Integer.BYTES);
      in.skipNBytes(in.readInt());
      while (in.readShort() == 3) {
        known.add(value(in), value(in), value(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known;
  }

  private static long value(DataInputStream in) throws IOException {
    in.skipNBytes(Integer.BYTES);
    return in.readLong();
  }

  private void add(long id, long version, long print) {
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
