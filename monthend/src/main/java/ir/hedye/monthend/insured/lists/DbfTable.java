package ir.hedye.monthend.insured.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFReader;
import ir.hedye.law.value.Folding;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A DBF file read record by record and by column name, deleted records passed over. Text is carried
 * byte for byte until its encoding is known.
 */
final class DbfTable implements Closeable {
  private static final Set<DBFDataType> NUMBERS =
      Set.of(DBFDataType.NUMERIC, DBFDataType.FLOATING_POINT);

  /** Digits of the widest number column in any layout. */
  private static final int LONGEST_NUMBER = 19;

  private final Path path;
  private final DbfHeader header;
  private final DBFReader reader;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Integer> textColumns = new ArrayList<>();
  private @Nullable Object[] values = {};
  private int record;

  private DbfTable(Path path, DbfHeader header, DBFReader reader) {
    this.path = path;
    this.header = header;
    this.reader = reader;
    for (int i = 1; i < reader.getFieldCount(); i++) { // 0 says whether the record is deleted
      var field = reader.getField(i);
      if (field.getType() == DBFDataType.CHARACTER) {
        textColumns.add(i);
      } else if (!NUMBERS.contains(field.getType())) {
        continue; // a Jalali day must not pass through a civil date
      }
      columns.put(field.getName().toUpperCase(Locale.ROOT), i);
    }
  }

  /** Opens a file that must have these columns, in any order and case, as text or number. */
  static DbfTable open(Path path, List<String> required) throws IOException, RefusedList {
    var header = DbfHeader.read(path);
    var in = new BufferedInputStream(Files.newInputStream(path));
    try {
      var table = new DbfTable(path, header, new DBFReader(in, ISO_8859_1, true));
      table.require(required);
      return table;
    } catch (RefusedList e) {
      in.close();
      throw e;
    } catch (RuntimeException e) { // the reader fails in many ways on a broken header
      in.close();
      throw new RefusedList(path, 0, "not a readable DBF file");
    }
  }

  private void require(List<String> required) throws RefusedList {
    for (String column : required) {
      if (!columns.containsKey(column)) {
        throw new RefusedList(path, 0, "no text or number column " + column);
      }
    }
  }

  /** Goes to the next record that is not deleted; false after the last. */
  boolean next() throws RefusedList {
    do {
      if (record == header.records()) {
        return false;
      }
      record++;
      values = readRecord();
    } while (Boolean.TRUE.equals(values[0]));
    return true;
  }

  private @Nullable Object[] readRecord() throws RefusedList {
    @Nullable Object @Nullable [] read;
    try {
      read = reader.nextRecord();
    } catch (RuntimeException e) { // its message would carry the value
      throw refused("cannot be read");
    }
    if (read == null) {
      throw refused("cannot be read");
    }
    return read;
  }

  /** The folded text of a column, whether stored as text or as a number; empty when blank. */
  String text(String column, ListEncoding encoding) {
    Object value = values[Objects.requireNonNull(columns.get(column), column)];
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    return value == null ? "" : Folding.fold(decoded(value.toString(), encoding));
  }

  /** Without needless zeros; a number in exponent form stays so, however long it would be. */
  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    boolean isExponent = Math.abs((long) number.scale()) > LONGEST_NUMBER;
    return isExponent ? number.toString() : number.stripTrailingZeros().toPlainString();
  }

  /** Digits and Latin letters, which most columns hold, are the same in every encoding. */
  private static String decoded(String stored, ListEncoding encoding) {
    boolean isAscii = stored.chars().allMatch(c -> c < 0x80);
    return isAscii ? stored.trim() : encoding.decode(bytes(stored));
  }

  /** Shows the text of this record to a witness. */
  void testify(EncodingWitness witness) {
    for (int column : textColumns) {
      if (values[column] instanceof String text) {
        witness.text(bytes(text));
      }
    }
    Integer sex = columns.get("DSW_SEX");
    if (sex != null && values[sex] instanceof String word) {
      witness.sex(bytes(word));
    }
  }

  private static byte[] bytes(String stored) {
    return stored.trim().getBytes(ISO_8859_1); // NUL padding goes too
  }

  RefusedList refused(String cause) {
    return new RefusedList(path, record, cause);
  }

  int record() {
    return record;
  }

  boolean declaresCp1256() {
    return header.declaresCp1256();
  }

  @Override
  public void close() {
    reader.close();
  }
}
