package ir.hedye.web.desk;

import ir.hedye.monthend.correction.Correction;
import ir.hedye.web.picture.PictureIntake;
import ir.hedye.web.picture.Viewing;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.support.Answering;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures of papers, drawn anew for each look; kept by no browser. */
@Controller
final class DeskPictures {
  /** Who sees a page sees its pictures: within this time they are one reading. */
  private static final String LATELY =
      """
      SELECT count(*) > 0 FROM reading
      WHERE national_id = ? AND reader LIKE ? || '%' AND read_at > now() - interval '15 minutes'
      """;

  private final Answering answering;
  private final CasePeople people;
  private final CorrectionDesk corrections;
  private final PictureIntake pictures;
  private final Gate gate;
  private final JdbcClient sql;

  DeskPictures(
      Answering answering,
      CasePeople people,
      CorrectionDesk corrections,
      PictureIntake pictures,
      Gate gate,
      JdbcClient sql) {
    this.answering = answering;
    this.people = people;
    this.corrections = corrections;
    this.pictures = pictures;
    this.gate = gate;
    this.sql = sql;
  }

  @GetMapping(CasePages.ONE + "/pictures/{number}")
  @Needs(Action.SEE_QUEUE)
  ResponseEntity<byte[]> ofCase(
      Officer officer,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") int turn,
      @RequestParam(defaultValue = "1") int zoom)
      throws IOException {
    CaseKey key = CasePages.key(code);
    if (key.kind() != Kind.SUPPORT) {
      throw DeskScreens.gone();
    }
    see(officer, people.of(key).orElseThrow(DeskScreens::gone));
    String file = answering.picture(key.number(), number).orElseThrow(DeskScreens::gone);
    return drawn(file, new Viewing(turn, zoom));
  }

  @GetMapping(CorrectionPages.ONE + "/pictures/{number}")
  @Needs(Action.SEE_QUEUE)
  ResponseEntity<byte[]> ofCorrection(
      Officer officer,
      @PathVariable long id,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") int turn,
      @RequestParam(defaultValue = "1") int zoom)
      throws IOException {
    CorrectionDesk.Filed filed = corrections.find(id).orElseThrow(DeskScreens::gone);
    see(officer, filed.person());
    List<String> files = hashes(filed.correction());
    if (number < 1 || number > files.size()) {
      throw DeskScreens.gone();
    }
    return drawn(files.get(number - 1), new Viewing(turn, zoom));
  }

  private static List<String> hashes(Correction correction) {
    return correction.evidence().sha256();
  }

  private void see(Officer officer, long person) {
    gate.demand(officer, Action.SEE_QUEUE, person);
    String role = officer.roleFor(Action.SEE_QUEUE).map(Enum::name).orElse("");
    if (!sql.sql(LATELY).params(person, role).query(Boolean.class).single()) {
      gate.noteReading(officer, Action.SEE_QUEUE, new Gate.Reading(person, "PICTURE"));
    }
  }

  private ResponseEntity<byte[]> drawn(String file, Viewing viewing) throws IOException {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .body(viewing.draw(pictures.read(file)));
  }
}
