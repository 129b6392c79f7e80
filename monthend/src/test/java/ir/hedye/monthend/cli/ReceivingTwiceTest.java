package ir.hedye.monthend.cli;

import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The registry's file is aggregate: each delivery is held against what is known")
class ReceivingTwiceTest {
  private static final String HEADER = "line,column,value,reason,row,file\n";

  @TempDir Path dir = Path.of(".");
  private Shell shell = Shell.open(Path.of("."));
  private int deliveries;

  @BeforeEach
  void open() {
    shell.close();
    shell = Shell.open(dir.resolve("home"));
  }

  @AfterEach
  void close() {
    shell.close();
  }

  private static SmallFolder folder() {
    return new SmallFolder().marriage(1, 1, 2).marriage(2, 3, 4).marriage(3, 5, 0);
  }

  private Path write(SmallFolder folder) {
    return folder.writeTo(dir.resolve("delivery" + ++deliveries)).resolve(MARRIAGES);
  }

  private String receive(SmallFolder folder) {
    return shell.done("receive", write(folder).toString()).strip();
  }

  private String rejects() throws IOException {
    return Files.readString(
        dir.resolve("delivery" + deliveries).resolve(MARRIAGES + ".rejects.csv"));
  }

  private String versions() {
    return String.join(
        "; ", shell.rows("SELECT event_id, version FROM hedye.event_head ORDER BY event_id"));
  }

  @Test
  @DisplayName("The same delivery twice changes nothing, nor under another name or gzip'd anew")
  void the_same_delivery_changes_nothing() {
    assertThat(receive(folder()))
        .isEqualTo(
            "delivery 1405-07: records 3, new 3, changed 0, revoked 0, repeated 0, missing 0,"
                + " rejected 0");
    Map<String, String> before = shell.tables();
    assertThat(receive(folder())).startsWith("delivery 1405-07 (received before): records 3,");
    assertThat(shell.tables()).isEqualTo(before);
    assertThat(receive(folder().marriage(4, 7, 0))).contains("new 1,", "repeated 3,");
    assertThat(shell.tables()).isNotEqualTo(before);
  }

  @Test
  @DisplayName("Packed, with a manifest that seals the text inside, it is known as well")
  void a_packed_delivery_sealed_by_its_text() throws IOException {
    Path file = write(folder());
    Path packed = file.resolveSibling(file.getFileName() + ".gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    Files.delete(file);
    assertThat(shell.done("receive", packed.toString())).contains("new 3,");
    Map<String, String> before = shell.tables();
    assertThat(shell.done("receive", packed.toString())).contains("(received before)");
    assertThat(shell.tables()).isEqualTo(before);
  }

  @Test
  @DisplayName("One foreigner's number for both spouses is no marriage of two people")
  void one_foreign_number_for_both() throws IOException {
    SmallFolder same =
        folder().set(MARRIAGES, "3", "husband_id=F-77").set(MARRIAGES, "3", "wife_id=F-77");
    assertThat(shell.done("receive", "--max-bad-rows", "0.5", write(same).toString()))
        .contains("new 2,", "rejected 1");
    assertThat(rejects()).contains("4,wife_id,F-77,the same national ID for both spouses,");
  }

  @Test
  @DisplayName("A delivery that is known is still refused when the file is not that one")
  void a_known_delivery_must_be_the_same_file() throws IOException {
    receive(folder());
    Path other = write(folder());
    Files.writeString(other, Files.readString(other).replace("103", "104"));
    Map<String, String> before = shell.tables();
    RefusedWholeTest.assertRefused(
        shell.run("receive", other.toString()),
        "marriages.csv: SHA-256 differs from the manifest's");
    assertThat(shell.tables()).isEqualTo(before);
  }

  @Test
  @DisplayName("A higher version replaces, the same version and content costs nothing")
  void a_higher_version_replaces() {
    receive(folder());
    SmallFolder next =
        folder()
            .of("1405-08")
            .set(MARRIAGES, "1", "version=3")
            .set(MARRIAGES, "1", "office=104")
            .set(MARRIAGES, "2", "version=2")
            .set(MARRIAGES, "2", "status=REVOKED");
    assertThat(receive(next))
        .isEqualTo(
            "delivery 1405-08: records 3, new 0, changed 1, revoked 1, repeated 1, missing 0,"
                + " rejected 0");
    assertThat(versions()).isEqualTo("1 3; 2 2; 3 1");
    assertThat(shell.number("SELECT count(*) FROM hedye.event_version")).isEqualTo(5);
    assertThat(shell.rows("SELECT national_id FROM hedye.changed_person ORDER BY 1"))
        .contains(SmallFolder.id(1), SmallFolder.id(2));
  }

  @Test
  @DisplayName("The same version with other content, or a lower one, is set aside as a row")
  void a_wrong_version_is_set_aside() throws IOException {
    receive(folder().set(MARRIAGES, "2", "version=5"));
    Map<String, String> before = shell.tables();
    SmallFolder wrong =
        folder()
            .set(MARRIAGES, "1", "office=104")
            .set(MARRIAGES, "2", "version=4")
            .marriage(9, 9, 0);
    assertThat(receive(wrong)).contains("new 1,", "repeated 1,", "missing 0,", "rejected 2");
    assertThat(rejects())
        .isEqualTo(
            HEADER
                + "2,version,1,the same version with other content,\""
                + wrong.lines(MARRIAGES).get(1)
                + "\",marriages.csv\n3,version,4,a lower version than the one received,\""
                + wrong.lines(MARRIAGES).get(2)
                + "\",marriages.csv\n");
    assertThat(versions()).isEqualTo("1 1; 2 5; 3 1; 9 1");
    assertThat(shell.tables()).isNotEqualTo(before);
  }

  @Test
  @DisplayName("An event that is missing is reported, and never treated as revoked")
  void a_missing_event_is_reported() {
    receive(folder());
    SmallFolder fewer = folder().without(MARRIAGES, "2,").of("1405-08");
    assertThat(receive(fewer)).contains("repeated 2, missing 1,");
    assertThat(shell.rows("SELECT delivery_id, event_id FROM hedye.delivery_missing"))
        .containsExactly("2 2");
    assertThat(versions()).isEqualTo("1 1; 2 1; 3 1");
    assertThat(shell.number("SELECT count(*) FROM hedye.event_version WHERE revoked")).isZero();
    assertThat(receive(folder().of("1405-09"))).contains("repeated 3, missing 0,");
  }

  @Test
  @DisplayName("Different rows of a known event: none is taken, and the known version stays")
  void different_rows_of_a_known_event() {
    receive(folder());
    SmallFolder twice = folder().set(MARRIAGES, "1", "version=2");
    twice.add(MARRIAGES, twice.lines(MARRIAGES).get(1).replace("103", "105"));
    assertThat(receive(twice)).contains("changed 0,", "repeated 2,", "missing 0,", "rejected 2");
    assertThat(versions()).isEqualTo("1 1; 2 1; 3 1");
  }

  @Test
  @DisplayName("A foreign spouse's birth date and prior count are not read")
  void a_foreign_spouse_is_not_read() {
    SmallFolder foreign =
        folder().set(MARRIAGES, "3", "wife_id=A12").set(MARRIAGES, "3", "wife_birth_date=no day");
    assertThat(receive(foreign)).contains("new 3,", "rejected 0");
    assertThat(shell.rows("SELECT role FROM hedye.party WHERE event_id = 3")).containsExactly("H");
  }
}
