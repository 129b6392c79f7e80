package ir.hedye.web.marriage;

import ir.hedye.web.access.JsonBody;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.Fields;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.page.ApiAnswer;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.support.Tracking;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering one's own marriage for programs: the same service as the pages'. */
@Controller
final class MarriageApi {
  private static final String ALL = "/api/marriages";
  private static final String ONE = ALL + "/{code}";

  private final MyMarriages marriages;
  private final Phrasebook words = Phrasebook.of(Speech.class);

  MarriageApi(MyMarriages marriages) {
    this.marriages = marriages;
  }

  @GetMapping(ALL)
  ResponseEntity<byte[]> all(Me me) {
    var list = marriages.all(me).stream().map(RegistrationJson::of).toList();
    return ApiAnswer.ok(
        new Fields().with("marriages", list).with("tries_left", marriages.triesLeft(me)).values());
  }

  @PostMapping(ALL)
  ResponseEntity<byte[]> check(Me me, HttpServletRequest request) {
    var sent = JsonBody.read(request);
    var entry =
        new Entry(
            sent.getOrDefault("spouse_national_id", ""),
            sent.getOrDefault("contract_day", ""),
            sent.getOrDefault("first_marriage", "").equals("true"));
    return told(marriages.check(me, entry), HttpStatus.CREATED);
  }

  /** With the law's answer for show, once the registry has told of the marriage. */
  @GetMapping(ONE)
  ResponseEntity<byte[]> one(
      Me me,
      @PathVariable String code,
      @RequestParam(name = "lang", defaultValue = "fa") String lang) {
    var speech = Speech.of(words.in(Language.asked(lang)));
    return Tracking.read(code)
        .flatMap(known -> marriages.find(me, known))
        .map(one -> ApiAnswer.ok(RegistrationJson.of(one, marriages.preview(me, one), speech)))
        .orElseGet(MarriageApi::gone);
  }

  @PostMapping(ONE + "/submission")
  ResponseEntity<byte[]> register(Me me, @PathVariable String code) {
    return Tracking.read(code)
        .map(known -> told(marriages.register(me, known), HttpStatus.OK))
        .orElseGet(MarriageApi::gone);
  }

  private static ResponseEntity<byte[]> told(Answer answer, HttpStatus done) {
    return switch (answer) {
      case Answer.Done(var one) -> ApiAnswer.of(done, RegistrationJson.of(one));
      case Answer.Unknown _ -> gone();
      case Answer.Stranger _ ->
          ApiAnswer.problem(HttpStatus.NOT_FOUND, "NOT_INSURED", "Nobody insured has that token.");
      case Answer.TooOften _ ->
          ApiAnswer.problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_OFTEN", "Five tries a day.");
      case Answer.Faulty(var faults) -> ApiAnswer.faulty(faults);
    };
  }

  private static ResponseEntity<byte[]> gone() {
    return ApiAnswer.problem(
        HttpStatus.NOT_FOUND, "UNKNOWN", "Nothing of this person's has that code.");
  }
}
