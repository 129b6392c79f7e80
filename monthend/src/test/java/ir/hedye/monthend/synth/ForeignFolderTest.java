package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.folder.FolderDetermination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A next folder follows anybody's folder with these columns")
class ForeignFolderTest {
  @TempDir Path dir;
  private Path theirs;

  @BeforeEach
  void write() throws IOException {
    theirs = Files.createDirectory(dir.resolve("theirs"));
    file("branches.csv", "province,office,name,branch", "00,00,شعبه ما,77");
    file(
        "insured.csv",
        "sex,national_id,insurance_number,first_name,last_name,birth_date,branch,mobile,sheba,"
            + "deceased_on",
        "M,0010350829,1,علی,رضایی,1375-01-01,77,,,",
        "M,1234567890,2,بد,کد,1375-01-01,77,,,");
    file(
        "contributions.csv",
        "national_id,workshop,category,basis,month,days,wage,start_date,leave_date",
        "0010350829,W-1,COMPULSORY,WORK,1405-06,31,171797350,,",
        "0010350829,W-1,COMPULSORY,WORK,1405/07,30,166255500,,");
    file(
        "marriages-1405-07.csv",
        "event_id,version,status,contract,marriage_date,registration_date,office,husband_id,"
            + "husband_birth_date,husband_prior_marriages,wife_id,wife_birth_date,"
            + "wife_prior_marriages,province",
        "5,1,REGISTERED,PERMANENT,1405-07-11,1405-07-11,9,0010350829,1375-01-01,0,,,,00");
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(theirs.resolve(name), List.of(lines));
  }

  private void manifest() throws IOException {
    Files.writeString(
        theirs.resolve("marriages-1405-07.json"),
        "{\"period\": \"1405-07\", \"records\": 1, \"sha256\": \"\"}");
  }

  @Test
  @DisplayName("Their event, person and branch are kept, their bad row is not; work goes on")
  void their_world_goes_on() throws IOException {
    manifest();
    Path ours = MadeFolders.next(dir.resolve("ours"), 40, theirs, Flaws.NONE);

    assertThat(MadeFolders.by("event_id", MadeFolders.rows(ours, "marriages.csv")).keys())
        .hasSize(41)
        .contains("5");
    assertThat(MadeFolders.by("national_id", MadeFolders.rows(ours, "insured.csv")).keys())
        .contains("0010350829")
        .doesNotContain("1234567890");
    assertThat(MadeFolders.rows(ours, "insured.csv"))
        .allMatch(row -> row.get("branch").equals("77"));
    assertThat(MadeFolders.rows(ours, "contributions.csv").stream())
        .filteredOn(row -> row.get("workshop").equals("W-1"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(row -> row.get("list_no").equals("1") && !row.get("received_on").isEmpty());
    var report = FolderDetermination.write(ours, MadeFolders.ABAN, dir.resolve("out"), 0);
    assertThat(report.decisions()).isGreaterThan(20);
  }

  @Test
  @DisplayName("A folder of which no manifest tells the month is refused")
  void without_a_manifest_nobody_knows_the_month() {
    assertThatThrownBy(() -> MadeFolders.next(dir.resolve("ours"), 4, theirs, Flaws.NONE))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("no manifest says its month");
  }

  @Test
  @DisplayName("A folder with two registry files is refused")
  void two_registry_files_are_refused() throws IOException {
    manifest();
    file("marriages-1405-06.csv", "event_id");

    assertThatThrownBy(() -> MadeFolders.next(dir.resolve("ours"), 4, theirs, Flaws.NONE))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("needs one marriages*.csv, has 2");
  }
}
