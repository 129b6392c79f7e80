package ir.hedye.web.access;

import ir.hedye.web.access.CodeRefused.Why;
import ir.hedye.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the code is entered; the entry itself is taken by {@link CodeSignIn}. */
@Controller
final class CodePages {
  static final String ENTRY = "/sign-in/code";
  static final String CODE = "code";

  private final Codes codes;
  private final CodeDesk desk;
  private final Screens screens;

  CodePages(Codes codes, CodeDesk desk, Screens screens) {
    this.codes = codes;
    this.desk = desk;
    this.screens = screens;
  }

  @GetMapping(ENTRY)
  ModelAndView entry(
      @RequestParam(name = "why", required = false) @Nullable String why,
      HttpServletRequest request,
      Visit visit) {
    return Challenge.openIn(request)
        .map(open -> screens.code(visit, read(why), codes.triesLeft(open)))
        .orElseGet(() -> Screens.to(visit, Doors.SIGN_IN));
  }

  private static Optional<Why> read(@Nullable String word) {
    return Stream.of(Why.values()).filter(why -> why.word().equals(word)).findFirst();
  }

  /** Another code to the same person; it ends the one before. */
  @PostMapping("/sign-in/code/again")
  ModelAndView again(HttpServletRequest request, Visit visit) {
    var last = Challenge.openIn(request).flatMap(codes::last);
    if (last.isEmpty()) {
      return Screens.to(visit, Doors.SIGN_IN);
    }
    boolean sent = desk.sendAgain(request, last.get());
    return Screens.to(visit, sent ? ENTRY : ENTRY + "?why=" + Why.BUSY.word());
  }
}
