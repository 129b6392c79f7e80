package ir.hedye.web.headquarters;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import ir.hedye.web.staff.DeskFrame;
import ir.hedye.web.staff.DeskFrames;
import ir.hedye.web.staff.Officer;
import org.springframework.stereotype.Component;

/** The frames of this room's pages. */
@Component
final class HeadquartersFrames {
  private final DeskFrames frames;

  HeadquartersFrames(Assets assets) {
    this.frames = new DeskFrames(assets, HeadquartersFrames.class);
  }

  DeskFrame of(Visit visit, Officer officer, String title, String path) {
    String text = frames.words(visit).say(title);
    return frames.frame(visit, officer, new DeskFrames.Title(text, path));
  }
}
