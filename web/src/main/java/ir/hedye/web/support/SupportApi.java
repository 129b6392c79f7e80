package ir.hedye.web.support;

import ir.hedye.web.access.JsonBody;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.Fields;
import ir.hedye.web.page.ApiAnswer;
import ir.hedye.web.picture.PictureFault;
import ir.hedye.web.picture.PictureLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Support requests for programs: the same service as the pages'. */
@Controller
final class SupportApi {
  private static final String ALL = "/api/support";
  private static final String ONE = ALL + "/{tracking}";

  private final SupportRequests requests;
  private final SupportReasons reasons;

  SupportApi(SupportRequests requests, SupportReasons reasons) {
    this.requests = requests;
    this.reasons = reasons;
  }

  @GetMapping(ALL)
  ResponseEntity<byte[]> all(Me me) {
    var list = requests.of(me).stream().map(SupportJson::of).toList();
    return ApiAnswer.ok(
        new Fields().with("requests", list).with("reasons", List.copyOf(reasons.of(me))).values());
  }

  @PostMapping(ALL)
  ResponseEntity<byte[]> open(Me me, HttpServletRequest request) {
    var sent = JsonBody.read(request);
    if (!requests.mayAsk(me)) {
      return ApiAnswer.problem(
          HttpStatus.NOT_FOUND, "NOT_INSURED", "Nobody insured has that token.");
    }
    var asking = Asking.read(sent.getOrDefault("reason", ""), sent.getOrDefault("body", ""));
    return told(requests.open(me, asking, reasons.of(me)), HttpStatus.CREATED);
  }

  @GetMapping(ONE)
  ResponseEntity<byte[]> one(Me me, @PathVariable String tracking) {
    return Tracking.read(tracking)
        .flatMap(code -> requests.find(me, code))
        .map(request -> ApiAnswer.ok(SupportJson.of(request)))
        .orElseGet(SupportApi::gone);
  }

  @PostMapping(ONE + "/words")
  ResponseEntity<byte[]> words(Me me, @PathVariable String tracking, HttpServletRequest request) {
    String body = JsonBody.read(request).getOrDefault("body", "");
    return on(tracking, code -> requests.add(me, code, body));
  }

  @PostMapping(ONE + "/withdrawal")
  ResponseEntity<byte[]> withdraw(Me me, @PathVariable String tracking) {
    return on(tracking, code -> requests.withdraw(me, code));
  }

  /** As a form with a file, as browsers send it. */
  @PostMapping(path = ONE + "/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<byte[]> picture(
      Me me,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "OTHER") Shows shows,
      @RequestParam MultipartFile picture)
      throws IOException {
    if (picture.getSize() > PictureLimits.USUAL.bytes()) { // before it is in memory
      return told(new Answer.Refused(PictureFault.TOO_LARGE), HttpStatus.OK);
    }
    byte[] sent = picture.getBytes();
    return on(tracking, code -> requests.addPicture(me, code, shows, sent));
  }

  @GetMapping(ONE + "/pictures/{number}")
  ResponseEntity<byte[]> picture(Me me, @PathVariable String tracking, @PathVariable int number)
      throws IOException {
    var code = Tracking.read(tracking);
    var content = code.isPresent() ? requests.picture(me, code.get(), number) : none();
    return content
        .map(bytes ->
            ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(bytes))
        .orElseGet(SupportApi::gone);
  }

  private static java.util.Optional<byte[]> none() {
    return java.util.Optional.empty();
  }

  /** What is done with a request of theirs. */
  private interface Work {
    Answer on(Tracking code);
  }

  private static ResponseEntity<byte[]> on(String tracking, Work work) {
    return Tracking.read(tracking)
        .map(code -> told(work.on(code), HttpStatus.OK))
        .orElseGet(SupportApi::gone);
  }

  private static ResponseEntity<byte[]> told(Answer answer, HttpStatus done) {
    return switch (answer) {
      case Answer.Done(var request) -> ApiAnswer.of(done, SupportJson.of(request));
      case Answer.Unknown _ -> gone();
      case Answer.Closed _ ->
          problem(HttpStatus.CONFLICT, "CLOSED", "It is answered or withdrawn.");
      case Answer.TooMany _ ->
          problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY", "More than one person needs.");
      case Answer.Faulty(var faults) -> ApiAnswer.faulty(faults);
      case Answer.Refused(var fault) ->
          problem(HttpStatus.UNPROCESSABLE_CONTENT, fault.name(), "That picture was not taken.");
      case Answer.NotNow _ ->
          problem(HttpStatus.SERVICE_UNAVAILABLE, "NOT_NOW", "Try again; nothing is lost.");
    };
  }

  private static ResponseEntity<byte[]> problem(HttpStatus status, String code, String detail) {
    return ApiAnswer.problem(status, code, detail);
  }

  private static ResponseEntity<byte[]> gone() {
    return problem(HttpStatus.NOT_FOUND, "UNKNOWN", "Nothing of this person's has that code.");
  }
}
