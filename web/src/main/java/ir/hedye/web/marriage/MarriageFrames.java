package ir.hedye.web.marriage;

import ir.hedye.web.gift.Speech;
import ir.hedye.web.marriage.MarriagePage.Pledge;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Words, frames and fields of the pages of registering a marriage. */
@Component
final class MarriageFrames {
  private final Assets assets;
  private final Phrasebook words = Phrasebook.of(Speech.class, MarriagePage.class);

  MarriageFrames(Assets assets) {
    this.assets = assets;
  }

  Frame of(Visit visit, String title, String path) {
    var spoken = words.in(visit.language());
    return new Frame(spoken, spoken.say(title), path, assets, visit);
  }

  static List<Field> fields(Frame frame, Entry entry, Set<Entry.Fault> faults) {
    return List.of(
        field(frame, "spouse", entry.spouse(), faults), field(frame, "day", entry.day(), faults));
  }

  private static Field field(Frame frame, String name, String typed, Set<Entry.Fault> faults) {
    var text = new Field.Text(frame.say("field." + name), frame.say("field." + name + ".hint"));
    return new Field(name, text, "off", typed, error(frame, name, faults));
  }

  static Pledge pledge(Frame frame, Entry entry, Set<Entry.Fault> faults) {
    return new Pledge(entry.pledged(), error(frame, "pledge", faults));
  }

  private static String error(Frame frame, String name, Set<Entry.Fault> faults) {
    return faults.stream()
        .filter(fault -> fault.field().equals(name))
        .map(fault -> frame.say("fault." + fault.name()))
        .findFirst()
        .orElse("");
  }

  static ModelAndView view(String name, MarriagePage page) {
    return new ModelAndView(name, Map.of("page", page));
  }

  /** Leads on, so that loading the page anew asks nothing twice. */
  static ModelAndView to(Visit visit, String path) {
    var view = new RedirectView(visit.language().address(path), true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
