package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The writer of bank files")
class PaymentFileWriterTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso", "paya"})
  void writes_the_same_bytes_for_the_same_order(String name) throws IOException {
    BankProfile profile = BankProfiles.standard().inForce(name, Orders.TODAY);
    var writer = new PaymentFileWriter(profile);
    BankFile first = writer.write(Orders.three(profile), folder);
    BankFile again =
        writer.write(Orders.three(profile), Files.createDirectory(folder.resolve("again")));
    assertThat(again.path()).hasSameBinaryContentAs(first.path());
    assertThat(again.sha256()).isEqualTo(first.sha256());
  }

  @Test
  void leaves_the_same_file_in_place_when_it_is_asked_again() throws IOException {
    var writer = new PaymentFileWriter(Orders.paya());
    Path file = writer.write(Orders.three(Orders.paya()), folder).path();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    writer.write(Orders.three(Orders.paya()), folder);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000));
    assertThat(names()).hasSize(1);
  }

  @Test
  void never_overwrites_another_file() throws IOException {
    var writer = new PaymentFileWriter(Orders.paya());
    Path file = writer.write(Orders.three(Orders.paya()), folder).path();
    PaymentFileOrder other = Orders.order(Orders.paya(), Orders.many(2));
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> writer.write(other, folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another file stands at");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).hasSize(1);
  }

  @Test
  void overwrites_the_draft_that_a_killed_writer_left() throws IOException {
    PaymentFileOrder order = Orders.three(Orders.paya());
    String name = Orders.paya().fileName(order.messageId());
    Files.writeString(folder.resolve("." + name + ".part"), "x".repeat(100_000));
    Path file = new PaymentFileWriter(Orders.paya()).write(order, folder).path();
    assertThat(Files.size(file)).isLessThan(10_000);
    assertThat(names()).containsExactly(name);
  }

  @Test
  void gives_no_file_out_when_the_lines_are_not_those_of_the_totals() throws IOException {
    Payments three = Payments.of(Orders.three());
    var fewer = new Payments(three.totals(), () -> Orders.three().stream().limit(2));
    assertThatThrownBy(() ->
            new PaymentFileWriter(Orders.iso()).write(Orders.order(Orders.iso(), fewer), folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("changed");
    assertThat(names()).isEmpty();
  }

  @Test
  void gives_no_file_out_when_the_lines_change_between_writing_and_proving() throws IOException {
    Payments three = Payments.of(Orders.three());
    int[] walks = {0};
    PaymentLines changing =
        () -> walks[0]++ == 0 ? three.lines().open() : Orders.many(3).lines().open();
    var payments = new Payments(three.totals(), changing);
    assertThatThrownBy(() ->
            new PaymentFileWriter(Orders.iso()).write(Orders.order(Orders.iso(), payments), folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not read back");
    assertThat(names()).isEmpty();
  }

  @Test
  void closes_the_lines_it_opened() {
    int[] open = {0};
    Payments three = Payments.of(Orders.three());
    PaymentLines counted =
        () -> {
          open[0]++;
          return three.lines().open().onClose(() -> open[0]--);
        };
    var payments = new Payments(three.totals(), counted);
    new PaymentFileWriter(Orders.iso()).write(Orders.order(Orders.iso(), payments), folder);
    assertThat(open[0]).isZero();
  }

  @ParameterizedTest(name = "{1} rials on {0}: allowed {2}")
  @CsvSource({
    "1400-10-24, 500000000, true",
    "1400-10-24, 500000001, false",
    "1400-10-25, 1000000000, true",
    "1404-02-13, 1000000001, false",
    "1404-02-14, 2000000000, true",
    "1404-02-14, 2000000001, false"
  })
  void keeps_the_ceiling_of_a_paya_order(String day, long rials, boolean allowed) {
    BankProfile paya = BankProfiles.standard().inForce("paya", JalaliDate.read(day).orElseThrow());
    var line = Orders.line(1, Orders.three().getFirst().payee(), rials);
    var order = Orders.order(paya, Payments.of(List.of(line)));
    var writer = new PaymentFileWriter(paya);
    if (allowed) {
      assertThat(writer.write(order, folder).totals().sum()).isEqualTo(new Rial(rials));
    } else {
      assertThatThrownBy(() -> writer.write(order, folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("above the ceiling");
    }
  }

  @Test
  void keeps_the_number_of_payments_in_a_file() {
    var writer = new PaymentFileWriter(Orders.paya());
    assertThat(
            writer.write(Orders.order(Orders.paya(), Orders.many(1000)), folder).totals().count())
        .isEqualTo(1000);
    assertThatThrownBy(() -> writer.write(Orders.order(Orders.paya(), Orders.many(1001)), folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1001 payments in one file, 1000 allowed");
  }

  @Test
  void demands_the_message_id_of_the_profile() {
    PaymentFileOrder iso = Orders.three(Orders.iso());
    assertThatThrownBy(() -> new PaymentFileWriter(Orders.paya()).write(iso, folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("message id HEDYE-000000042 is not as profile paya wants it");
  }
}
