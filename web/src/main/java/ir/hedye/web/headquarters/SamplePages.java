package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Needs;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The samples of a month, and what people say of them. */
@Controller
final class SamplePages {
  private static final String PATH = HeadquartersPages.PATH + "/samples/{month}";
  private static final int WHY_MAX = 500;

  private final Samples samples;
  private final HeadquartersFrames frames;
  private final Gate gate;

  SamplePages(Samples samples, HeadquartersFrames frames, Gate gate) {
    this.samples = samples;
    this.frames = frames;
    this.gate = gate;
  }

  @GetMapping(PATH)
  @Needs(Action.SEE_SAMPLE)
  ModelAndView all(Visit visit, Officer officer, @PathVariable String month) {
    return show(visit, officer, HeadquartersPages.month(month), "");
  }

  /**
   * What somebody says of one.
   *
   * @param of event, role and run, as the form wrote them
   */
  record Said(String of, String verdict, String why) {
    Said {
      why = Optional.ofNullable(why).orElse("");
    }
  }

  @PostMapping(PATH)
  @Needs(Action.SWITCH_AUTOMATION)
  ModelAndView say(Visit visit, Officer officer, @PathVariable String month, Said said)
      throws SQLException {
    JalaliMonth known = HeadquartersPages.month(month);
    Samples.Drawn drawn =
        visible(officer, known).stream()
            .filter(each -> SamplePage.keyOf(each).equals(said.of))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<Samples.Verdict> verdict = verdict(officer, said);
    if (verdict.isEmpty()) {
      return show(visit, officer, known, said.of);
    }
    samples.say(drawn.key(), verdict.get(), officer.actor(Action.SWITCH_AUTOMATION));
    return HeadquartersPages.to(visit, HeadquartersPages.PATH + "/samples/" + known);
  }

  /** Empty where what was sent is none: wrong without a reason. */
  private static Optional<Samples.Verdict> verdict(Officer officer, Said said) {
    boolean isRight = "right".equals(said.verdict);
    String why = said.why.strip();
    boolean isWrong = "wrong".equals(said.verdict) && !why.isEmpty() && why.length() <= WHY_MAX;
    return isRight || isWrong
        ? Optional.of(new Samples.Verdict(isRight, isRight ? "" : why, officer.name()))
        : Optional.empty();
  }

  private List<Samples.Drawn> visible(Officer officer, JalaliMonth month) {
    return samples.of(month).stream()
        .filter(drawn -> !gate.isOwn(officer, drawn.saw().person()))
        .toList();
  }

  private ModelAndView show(Visit visit, Officer officer, JalaliMonth month, String wrong) {
    String path = HeadquartersPages.PATH + "/samples/" + month;
    var desk = frames.of(visit, officer, "sample.title", path);
    var page = new SamplePage(desk, month, visible(officer, month), wrong);
    return new ModelAndView("headquarters/samples", Map.of("page", page));
  }
}
