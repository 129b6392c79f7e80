package ir.hedye.web.access;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.PersonFile.Particulars;
import ir.hedye.web.outside.Answer;
import ir.hedye.web.outside.MobileMatch;
import ir.hedye.web.page.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * For people without a mobile on file, or with another one. What one knows of oneself is not
 * enough, since an employer knows it too: the matching service must say that the new mobile is that
 * person's. Its answer and ours are not told apart, so nobody learns here what is on whose file.
 */
@Controller
final class ChangePages {
  static final String CHANGE = "/sign-in/mobile";

  private final PersonFile people;
  private final MobileMatch match;
  private final CodeDesk desk;
  private final Limits limits;
  private final Screens screens;

  ChangePages(PersonFile people, MobileMatch match, CodeDesk desk, Limits limits, Screens screens) {
    this.people = people;
    this.match = match;
    this.desk = desk;
    this.limits = limits;
    this.screens = screens;
  }

  @GetMapping(CHANGE)
  ModelAndView form(Visit visit) {
    return screens.change(visit, ChangeForm.EMPTY.entered(Optional.empty()), Optional.empty());
  }

  @PostMapping(CHANGE)
  ModelAndView ask(@ModelAttribute ChangeForm form, HttpServletRequest request, Visit visit) {
    return form.read()
        .map(wish -> ask(wish, form, request, visit))
        .orElseGet(() -> again(form, visit, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty()));
  }

  /** Who somebody says they are, and the mobile they say is theirs. */
  record Wish(NationalId person, JalaliDate born, String insuranceNumber, Mobile mobile) {
    @Override
    public String toString() {
      return "Wish[…]";
    }
  }

  private ModelAndView ask(Wish wish, ChangeForm form, HttpServletRequest request, Visit visit) {
    if (!desk.isOpen()) {
      return again(form, visit, HttpStatus.SERVICE_UNAVAILABLE, Optional.of("closed"));
    }
    if (!limits.allowChange(Caller.of(request), wish.person())) {
      return again(form, visit, HttpStatus.TOO_MANY_REQUESTS, Optional.of("busy"));
    }
    Answer answer = match.belongs(wish.mobile(), wish.person());
    boolean agrees =
        people.agrees(new Particulars(wish.person(), wish.born(), wish.insuranceNumber()));
    if (answer == Answer.NOT_NOW) {
      return again(form, visit, HttpStatus.SERVICE_UNAVAILABLE, Optional.of("match"));
    }
    var mobile = Optional.of(wish.mobile()).filter(_ -> agrees && answer == Answer.YES);
    return desk.sendToNew(request, wish.person(), mobile)
        ? Screens.to(visit, CodePages.ENTRY)
        : again(form, visit, HttpStatus.TOO_MANY_REQUESTS, Optional.of("busy"));
  }

  private ModelAndView again(
      ChangeForm form, Visit visit, HttpStatus status, Optional<String> error) {
    var wrong =
        Optional.<ChangeForm.Wrongs>of(name -> screens.say(visit, "field." + name + ".wrong"));
    var shown = screens.change(visit, form.entered(wrong), error);
    shown.setStatus(status);
    return shown;
  }
}
