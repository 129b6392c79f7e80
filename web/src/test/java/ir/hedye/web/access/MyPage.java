package ir.hedye.web.access;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** In tests alone: a page and a program's address of a person's own, which say whose they are. */
@Controller
final class MyPage {
  static final String PAGE = "/whose";
  static final String FOR_PROGRAMS = "/api/whose";

  @GetMapping({PAGE, FOR_PROGRAMS})
  ResponseEntity<String> whose(Me me) {
    return ResponseEntity.ok(me.nationalId().text());
  }

  @PostMapping({PAGE, FOR_PROGRAMS})
  ResponseEntity<String> change(Me me) {
    return ResponseEntity.ok("changed " + me.nationalId().text());
  }
}
