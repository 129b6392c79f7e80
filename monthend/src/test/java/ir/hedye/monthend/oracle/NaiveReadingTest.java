package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The second reading, the files")
class NaiveReadingTest {
  private static final JalaliDate AT = new JalaliDate(1405, 7, 30);
  private static final String INSURED =
      "national_id,insurance_number,first_name,last_name,birth_date,sex,branch,mobile,sheba,deceased_on\n";
  private static final String CONTRIBUTIONS =
      "national_id,workshop,category,basis,month,days,wage,start_date,leave_date\n";
  private static final String MARRIAGES =
      "event_id,version,status,contract,marriage_date,registration_date,office,husband_id,"
          + "husband_birth_date,husband_prior_marriages,wife_id,wife_birth_date,"
          + "wife_prior_marriages,province\n";
  private static final String HE = "7971100035,1,a,b,1371-08-15,M,1000,,,\n";
  private static final String SHE = "0744782767,1,a,b,1382-04-02,F,1000,,,\n";
  private static final String SIDES = "7971100035,1371-08-15,0,0744782767,1382-04-02,0,07\n";
  private static final String EVENT = "9,1,REGISTERED,PERMANENT,1405-06-15,1405-06-15,1," + SIDES;

  @TempDir Path folder;

  @BeforeEach
  void a_couple() throws IOException {
    write("insured.csv", INSURED + HE + SHE);
    write("contributions.csv", CONTRIBUTIONS);
    write("marriages.csv", MARRIAGES + EVENT);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Verdict verdict() {
    return NaiveDetermination.verdict(folder, AT);
  }

  /** Event, version, person and role of a line. */
  private static String whose(String line) {
    return String.join(",", List.of(line.split(",", -1)).subList(0, 4));
  }

  /** The paid days and wage total shown for the husband, after these rows. */
  private String shown(String header, String rows) throws IOException {
    write("contributions.csv", header + "\n" + rows);
    var husband = verdict().decisions().split("\n", -1)[1].split(",", -1);
    return husband[6] + " days, " + husband[7] + " rials";
  }

  @Test
  @DisplayName("events come in the order of their numbers, the husband first")
  void events_come_in_the_order_of_their_numbers() throws IOException {
    write("marriages.csv", MARRIAGES + EVENT.replace("9,1,", "10,3,") + EVENT);
    assertThat(verdict().decisions().lines().skip(1).map(NaiveReadingTest::whose))
        .containsExactly(
            "9,1,7971100035,HUSBAND",
            "9,1,0744782767,WIFE",
            "10,3,7971100035,HUSBAND",
            "10,3,0744782767,WIFE");
  }

  @Test
  @DisplayName("a spouse without an Iranian ID, or not insured, is no case; the other one is")
  void a_foreign_spouse_is_no_case() throws IOException {
    write("insured.csv", INSURED + SHE);
    assertThat(verdict().decisions()).contains("WIFE").doesNotContain("HUSBAND");
    write("marriages.csv", MARRIAGES + EVENT.replace("7971100035,1371-08-15,0", "F-12,?,?"));
    assertThat(verdict().decisions()).contains("WIFE").doesNotContain("HUSBAND");
    assertThat(verdict().rejects()).isEmpty();
  }

  @Test
  @DisplayName("rows equal after folding count once, whenever they came; another list counts too")
  void equal_rows_count_once() throws IOException {
    var header = "received_on,list_no," + CONTRIBUTIONS.strip();
    var row = "7971100035,w,COMPULSORY,WORK,1405-01,10,700,,\n";
    var folded = "۷۹۷۱۱۰۰۰۳۵,w ,COMPULSORY,WORK,۱۴۰۵-۰۱,١٠,700, ,\n";
    assertThat(shown(header, ",1," + row + "1405-03-01,1," + folded))
        .isEqualTo("10 days, 700 rials");
    assertThat(shown(header, ",1," + row + ",2," + row)).isEqualTo("20 days, 1400 rials");
  }

  @Test
  @DisplayName("columns are found by name, in any order, behind a byte-order mark, quoted, gzip'd")
  void columns_are_found_by_name() throws IOException {
    Files.delete(folder.resolve("contributions.csv"));
    var text =
        "\uFEFF\"days\",note,wage,leave_date,start_date,month,basis,category,workshop,national_id\r\n"
            + "\"\n۱۰\",\"a,\"\"b\r\nc\",700,,1405/01/02,1405/01,WORK,SEMINARY,,7971100035\r\n";
    try (var file =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("contributions.csv.gz")))) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(verdict().decisions()).contains("7971100035,HUSBAND,NOT_ENTITLED,,10,700,");
  }

  @Test
  @DisplayName("a bad row is named by the line on which it begins and by its first bad column")
  void a_bad_row_is_named() throws IOException {
    shown(
        CONTRIBUTIONS.strip(),
        "7971100035,\"two\nlines\",COMPULSORY,WORK,1405-01,10,1,,\n"
            + "7971100035,w,COMPULSORY,WORK,1404-12,30,1,,\n"
            + "7971100035,w,COMPULSORY,WORK,1403-12,30,1,,\n"
            + "7971100035,w,COMPULSORY,WORK,1405-01,10,1,1405-02-01,\n"
            + "7971100035,w,COMPULSORY,WORK,1405-01,10,1,1405-01-09,1405-01-08\n");
    assertThat(verdict().rejects())
        .containsExactly(
            new Rejected("contributions.csv", 4, "days"),
            new Rejected("contributions.csv", 6, "start_date"),
            new Rejected("contributions.csv", 7, "leave_date"));
  }

  @Test
  @DisplayName(
      "of different good rows of one event none is taken; a bad one beside it is no matter")
  void different_rows_of_one_event() throws IOException {
    write("marriages.csv", MARRIAGES + EVENT + EVENT + EVENT.replace("9,1,", "9,1.0,"));
    assertThat(verdict().decisions()).contains("9,1,7971100035");
    assertThat(verdict().rejects()).containsExactly(new Rejected("marriages.csv", 4, "version"));
    write("marriages.csv", MARRIAGES + EVENT + EVENT.replace("9,1,", "9,2,"));
    assertThat(verdict().decisions().lines()).hasSize(1);
    assertThat(verdict().rejects()).extracting(Rejected::line).containsExactly(2L, 3L);
  }

  @Test
  @DisplayName("of different rows of one insured person none is taken; equal ones count once")
  void different_rows_of_one_person() throws IOException {
    write("insured.csv", INSURED + HE + SHE + SHE + HE.replace(",a,", ",c,"));
    assertThat(verdict().decisions()).contains("WIFE").doesNotContain("HUSBAND");
    assertThat(verdict().rejects()).extracting(Rejected::line).containsExactly(2L, 5L);
  }

  @Test
  @DisplayName("a missing column refuses the file")
  void a_missing_column_refuses_the_file() throws IOException {
    write("marriages.csv", MARRIAGES.replace("office", "bureau") + EVENT);
    assertThatThrownBy(this::verdict).hasMessageContaining("marriages.csv: no column office");
  }
}
