package ir.hedye.web.staff;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page of the desk that forgot to say what it needs; lives in the tests alone. */
@Controller
final class UnmarkedPage {
  static final String PATH = "/desk/unmarked";

  @GetMapping(PATH)
  @ResponseBody
  String page() {
    return "secret";
  }

  /** Looks like the sign-in page's address and is none. */
  @GetMapping("/desk/sign-in-records")
  @ResponseBody
  String almost() {
    return "secret";
  }
}
