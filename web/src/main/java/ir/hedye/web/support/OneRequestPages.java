package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Visit;
import ir.hedye.web.picture.PictureFault;
import ir.hedye.web.picture.PictureLimits;
import ir.hedye.web.support.SupportPage.OnePage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One request: its history, and what its person adds to it. Somebody else's is not found. */
@Controller
final class OneRequestPages {
  private static final String ONE = SupportPages.HOME + "/{tracking}";
  private static final Set<String> SAID = Set.of("opened", "added", "picture", "withdrawn");

  private final SupportRequests requests;
  private final SupportFrames frames;

  OneRequestPages(SupportRequests requests, SupportFrames frames) {
    this.requests = requests;
    this.frames = frames;
  }

  @GetMapping(ONE)
  ModelAndView one(
      Me me,
      Visit visit,
      @PathVariable String tracking,
      @RequestParam(name = "said", defaultValue = "") String said) {
    SupportRequest request = requests.find(me, code(tracking)).orElseThrow(OneRequestPages::gone);
    return show(visit, request, SAID.contains(said) ? said : "", List.of());
  }

  @PostMapping(ONE + "/words")
  ModelAndView words(
      Me me,
      Visit visit,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "") String body) {
    Tracking code = code(tracking);
    return told(me, visit, code, new Told(requests.add(me, code, body), "added", "body"));
  }

  @PostMapping(path = ONE + "/pictures", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView picture(
      Me me,
      Visit visit,
      @PathVariable String tracking,
      @RequestParam(defaultValue = "OTHER") Shows shows,
      @RequestParam MultipartFile picture)
      throws IOException {
    Tracking code = code(tracking);
    boolean large = picture.getSize() > PictureLimits.USUAL.bytes(); // before it is in memory
    Answer answer =
        large
            ? new Answer.Refused(PictureFault.TOO_LARGE)
            : requests.addPicture(me, code, shows, picture.getBytes());
    return told(me, visit, code, new Told(answer, "picture", "picture"));
  }

  @PostMapping(ONE + "/withdraw")
  ModelAndView withdraw(Me me, Visit visit, @PathVariable String tracking) {
    Tracking code = code(tracking);
    return told(me, visit, code, new Told(requests.withdraw(me, code), "withdrawn", ""));
  }

  /** For its own person's eyes, and kept by no browser: phones are shared. */
  @GetMapping(ONE + "/pictures/{number}")
  ResponseEntity<byte[]> picture(Me me, @PathVariable String tracking, @PathVariable int number)
      throws IOException {
    byte[] content =
        requests.picture(me, code(tracking), number).orElseThrow(OneRequestPages::gone);
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .body(content);
  }

  /** What came of something asked, what the page says of it, and which field it was about. */
  private record Told(Answer answer, String said, String field) {}

  private ModelAndView told(Me me, Visit visit, Tracking code, Told told) {
    return switch (told.answer) {
      case Answer.Done _ -> frames.to(visit, SupportPages.HOME + "/" + code, told.said);
      case Answer.Unknown _ -> throw gone();
      case Answer refused -> {
        SupportRequest request = requests.find(me, code).orElseThrow(OneRequestPages::gone);
        FieldError error = frames.error(visit, told.field, fault(refused));
        var page = show(visit, request, "", List.of(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield page;
      }
    };
  }

  private static String fault(Answer refused) {
    return switch (refused) {
      case Answer.Faulty(var faults) -> faults.iterator().next().name();
      case Answer.Refused(var fault) -> fault.name();
      case Answer.NotNow _ -> "NOT_NOW";
      case Answer.TooMany _ -> "MANY_PICTURES";
      case Answer.Closed _ -> "CLOSED";
      case Answer.Unknown _, Answer.Done _ -> throw new IllegalStateException("no fault");
    };
  }

  private ModelAndView show(
      Visit visit, SupportRequest request, String said, List<FieldError> errors) {
    String path = SupportPages.HOME + "/" + request.tracking();
    var frame = frames.of(visit, errors.isEmpty() ? "one.title" : "one.title.wrong", path);
    return SupportFrames.view("support/one", new OnePage(frame, request, said, errors));
  }

  private static Tracking code(String text) {
    return Tracking.read(text.toLowerCase(Locale.ROOT)).orElseThrow(OneRequestPages::gone);
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
