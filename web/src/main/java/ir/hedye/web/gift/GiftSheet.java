package ir.hedye.web.gift;

import ir.hedye.web.access.Me;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** One person's gift to be read on another room's page: no menu and no link of the portal. */
public record GiftSheet(MyGift gift, Speech speech) {

  /** Makes them. */
  @Component
  public static final class Maker {
    private final GiftFile file;
    private final Phrasebook words = Phrasebook.of(GiftPage.class);

    Maker(GiftFile file) {
      this.file = file;
    }

    public GiftSheet of(Me me, Visit visit) {
      return new GiftSheet(file.of(me), Speech.of(words.in(visit.language())));
    }
  }

  /** The person's name; empty for somebody who is not insured. */
  public String name() {
    return gift.person().map(Particulars::name).orElse("");
  }

  List<MarriagePart> marriages() {
    return gift.marriages().stream()
        .map(marriage -> new MarriagePart(marriage, gift.outlook(), speech))
        .toList();
  }

  List<Contact> contacts() {
    return gift.person().map(person -> Contact.of(person, speech)).orElse(List.of());
  }

  @Override
  public String toString() {
    return "GiftSheet";
  }
}
