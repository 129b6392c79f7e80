package ir.hedye.monthend.insured.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a list's two files as the employers' software does, in one of the three encodings. */
record EmployerListWriter(ListEncoding encoding, ListLayout layout, int codePage) {
  private static final int CODE_PAGE_AT = 29;

  /** With the header byte that goes with the encoding: files in Iran System claim cp1256 too. */
  EmployerListWriter(ListEncoding encoding, ListLayout layout) {
    this(encoding, layout, encoding == ListEncoding.UNICODE ? 0 : 0x7E);
  }

  static EmployerListWriter in(ListEncoding encoding) {
    return new EmployerListWriter(encoding, ListLayout.CLASSIC);
  }

  Path write(Path folder, ListSheet sheet) throws IOException {
    Files.createDirectories(folder);
    writeTable(folder.resolve("DSKKAR00.DBF"), layout.head(), List.of(sheet.head));
    writeTable(folder.resolve("DSKWOR00.DBF"), layout.workers(), sheet.workers);
    return folder;
  }

  private void writeTable(Path file, List<String> columns, List<Map<String, Object>> rows)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new DBFWriter(bytes, ISO_8859_1)) {
      var fields = columns.stream().map(ListLayout::field).toArray(DBFField[]::new);
      writer.setFields(fields);
      for (var row : rows) {
        writer.addRecord(record(fields, row));
      }
    }
    byte[] content = bytes.toByteArray();
    content[CODE_PAGE_AT] = (byte) codePage;
    Files.write(file, content);
  }

  private @Nullable Object[] record(DBFField[] fields, Map<String, Object> row) {
    var values = new @Nullable Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      Object value = row.get(fields[i].getName().toUpperCase(Locale.ROOT));
      values[i] =
          switch (value) {
            case String text -> new String(encoding.encode(text), ISO_8859_1);
            case Number number -> new BigDecimal(number.toString());
            case null, default -> value;
          };
    }
    return values;
  }
}
