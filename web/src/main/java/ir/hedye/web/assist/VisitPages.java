package ir.hedye.web.assist;

import ir.hedye.web.assist.VisitDoor.At;
import ir.hedye.web.contact.AccountAnswer;
import ir.hedye.web.contact.MyContacts;
import ir.hedye.web.gift.GiftSheet;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.support.Answer;
import ir.hedye.web.support.Asking;
import ir.hedye.web.support.SupportReasons;
import ir.hedye.web.support.SupportRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The visit itself: the person's file, and what is done for them through the portal's services. */
@Controller
final class VisitPages {
  static final String PATH = AssistPages.HOME + "/visit";

  private static final Set<String> TOLD =
      Set.of("taken", "waits", "same", "refused", "opened", "faulty", "many", "mobile", "marriage");

  private final DeskFrames frames;
  private final VisitDoor door;
  private final Services services;

  /** What a visit can do: the portal's own services. */
  @org.springframework.stereotype.Component
  record Services(
      GiftSheet.Maker gift,
      MyContacts contacts,
      SupportRequests requests,
      SupportReasons reasons) {}

  VisitPages(Assets assets, VisitDoor door, Services services) {
    this.frames = new DeskFrames(assets, SupportRequests.class, VisitPages.class);
    this.door = door;
    this.services = services;
  }

  @GetMapping(PATH)
  @Needs(Action.ASSIST)
  ModelAndView sheet(
      @RequestParam(defaultValue = "") String told,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    return door.during(
        new At(request, visit, officer),
        open -> {
          var title = new DeskFrames.Title(frames.words(visit).say("assist.visit"), PATH);
          var page =
              new AssistPage.Sheet(
                  frames.frame(visit, officer, title),
                  open,
                  services.gift().of(open.person(), visit),
                  new AssistPage.Reasons(services.reasons().of(open.person())),
                  Optional.of(told).filter(TOLD::contains));
          return new ModelAndView("assist/visit", Map.of("page", page));
        });
  }

  @PostMapping(PATH + "/account")
  @Needs(Action.ASSIST)
  ModelAndView account(
      @RequestParam(defaultValue = "") String sheba,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    return door.during(
        new At(request, visit, officer),
        "ASSISTED_ACCOUNT",
        open -> {
          var answer = services.contacts().changeAccount(open.person(), sheba);
          String word =
              switch (answer) {
                case AccountAnswer.Taken _, AccountAnswer.Waits _, AccountAnswer.Same _ ->
                    answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                default -> "refused";
              };
          return AssistPages.to(visit, PATH + "?told=" + word);
        });
  }

  @PostMapping(PATH + "/request")
  @Needs(Action.ASSIST)
  ModelAndView request(
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      Visit visit,
      Officer officer) {
    return door.during(
        new At(request, visit, officer),
        "ASSISTED_REQUEST",
        open -> {
          var asking = Asking.read(form.getOrDefault("reason", ""), form.getOrDefault("body", ""));
          var reasons = services.reasons().of(open.person());
          String word =
              switch (services.requests().open(open.person(), asking, reasons)) {
                case Answer.Done _ -> "opened";
                case Answer.Faulty _ -> "faulty";
                default -> "many";
              };
          return AssistPages.to(visit, PATH + "?told=" + word);
        });
  }

  @PostMapping(PATH + "/end")
  @Needs(Action.ASSIST)
  ModelAndView end(HttpServletRequest request, Visit visit, Officer officer) {
    door.visits().end(request, officer);
    return AssistPages.to(visit, AssistPages.HOME + "?told=ended");
  }
}
