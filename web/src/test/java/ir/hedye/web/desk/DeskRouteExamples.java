package ir.hedye.web.desk;

import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.picture.Pictures;
import ir.hedye.web.staff.Place;
import ir.hedye.web.staff.RouteExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The desk's: a support request with a picture, made by its person in the portal, and a correction
 * proposed upon it. One of each a place.
 */
final class DeskRouteExamples implements RouteExamples {
  private static final String CASES = "/desk/cases/{code}";
  private static final String CORRECTIONS = "/desk/corrections/{id}";

  private final Map<String, String> requests = new HashMap<>();
  private final Map<String, String> corrections = new HashMap<>();

  @Override
  public Optional<Example> example(Portal portal, String pattern, Place place) throws SQLException {
    if (pattern.startsWith(CASES)) {
      return Optional.of(
          Example.of(
              filled(pattern, "{code}", "support-" + request(portal, place)),
              filled(pattern, "{code}", "support-99999")));
    }
    if (pattern.startsWith(CORRECTIONS)) {
      return Optional.of(
          Example.of(
              filled(pattern, "{id}", correction(portal, place)),
              filled(pattern, "{id}", "99999")));
    }
    return Optional.empty();
  }

  private static String filled(String pattern, String variable, String value) {
    return pattern.replace(variable, value).replace("{number}", "1");
  }

  private String request(Portal portal, Place place) throws SQLException {
    String made = requests.get(place.branch());
    if (made == null) {
      made = newRequest(portal, person(portal, place));
      requests.put(place.branch(), made);
    }
    return made;
  }

  private static NationalId person(Portal portal, Place place) throws SQLException {
    return NationalId.of(
        Long.parseLong(
            portal.ask(
                "SELECT national_id FROM person WHERE mobile_number <> '' AND branch = '"
                    + place.branch()
                    + "' ORDER BY 1")));
  }

  private static String newRequest(Portal portal, NationalId person) throws SQLException {
    var visitor = portal.signedIn(person);
    visitor.get("/me/support/new");
    var fields = Map.of("reason", "OTHER", "body", "نام من اشتباه است");
    String request = visitor.form("/me/support/new", fields).location().replaceFirst("\\?.*", "");
    visitor.get(request);
    try {
      var picture = new Visitor.Upload("deed.jpg", Pictures.jpeg(600, 400));
      visitor.upload(request + "/pictures", Map.of("shows", "DEED"), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return portal.ask("SELECT max(request_id) FROM support_request");
  }

  private String correction(Portal portal, Place place) throws SQLException {
    String made = corrections.get(place.branch());
    if (made == null) {
      made = newCorrection(portal, request(portal, place));
      corrections.put(place.branch(), made);
    }
    return made;
  }

  private static String newCorrection(Portal portal, String request) throws SQLException {
    portal.asOwner(
        """
        WITH asked AS (SELECT * FROM support_request JOIN support_picture USING (request_id)
          WHERE request_id = %s LIMIT 1),
        made AS (
          INSERT INTO correction (kind, national_id, author, author_role, document, document_sha256, reason)
          SELECT 'IDENTITY', national_id, '1', 'BRANCH_OFFICER', tracking, ARRAY[sha256], 'x' FROM asked
          RETURNING correction_id, national_id),
        fact AS (
          INSERT INTO correction_fact (correction_id, subject, field, before_value, value)
          SELECT correction_id, national_id, 'BIRTH_DATE', '1371-08-15', '1371-08-16' FROM made),
        step AS (
          INSERT INTO correction_step (correction_id, step, from_state, to_state, actor, actor_role, note)
          SELECT correction_id, 1, '', 'PROPOSED', '1', 'BRANCH_OFFICER', 'x' FROM made)
        INSERT INTO desk_correction (correction_id, kind, number, role, run, national_id)
        SELECT correction_id, 'SUPPORT', %s, 'N', 0, national_id FROM made
        """
            .formatted(request, request));
    return portal.ask("SELECT max(correction_id) FROM correction");
  }
}
