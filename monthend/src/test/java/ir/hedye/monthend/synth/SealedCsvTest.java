package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The fast CSV writer writes what a CSV library reads")
class SealedCsvTest {
  @TempDir Path dir;

  @Test
  @DisplayName("A field is quoted when it must be, and only then")
  void fields_are_quoted_when_they_must_be() throws IOException {
    try (SealedCsv csv = SealedCsv.create(dir, "a.csv", "one,two")) {
      csv.put("ساده").put("a,b").end();
      csv.put("say \"yes\"").put("two\nlines").end();
      csv.quoted("plain").put("").end();
    }

    assertThat(Files.readString(dir.resolve("a.csv")))
        .isEqualTo("one,two\nساده,\"a,b\"\n\"say \"\"yes\"\"\",\"two\nlines\"\n\"plain\",\n");
  }

  @Test
  @DisplayName("Numbers, months and days have their fixed forms")
  void numbers_and_days_have_fixed_forms() throws IOException {
    try (SealedCsv csv = SealedCsv.create(dir, "b.csv", "a,b,c,d,e,f")) {
      csv.put(0)
          .put(1_202_581_450L)
          .padded(10350829, 10)
          .month(1405 * 12)
          .day(0)
          .day(14050711)
          .end();
    }

    assertThat(Files.readString(dir.resolve("b.csv")))
        .isEqualTo("a,b,c,d,e,f\n0,1202581450,0010350829,1405-01,,1405-07-11\n");
  }

  @Test
  @DisplayName("Many rows over many blocks read back as they were, and the seal counts them")
  void many_rows_read_back() throws IOException {
    int rows = 20_000;
    FileSeal seal;
    try (SealedCsv csv = SealedCsv.create(dir, "c.csv", "n,text")) {
      for (int i = 0; i < rows; i++) {
        csv.put(i).put("متن، \"" + i + "\", " + i).end();
      }
      seal = csv.seal();
    }

    assertThat(seal.records()).isEqualTo(rows);
    try (var read = CsvReader.builder().ofCsvRecord(dir.resolve("c.csv"))) {
      var fields = read.stream().skip(1).map(row -> row.getFields()).toList();
      assertThat(fields).hasSize(rows);
      assertThat(fields.get(12_345)).isEqualTo(List.of("12345", "متن، \"12345\", 12345"));
    }
  }

  @Test
  @DisplayName("A field too long for the block, or a number below zero, is our mistake and stops")
  void and_what_does_not_fit_stops() throws IOException {
    try (SealedCsv csv = SealedCsv.create(dir, "d.csv", "a")) {
      assertThatThrownBy(() -> csv.put("x".repeat(5000)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> csv.put(-1)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
