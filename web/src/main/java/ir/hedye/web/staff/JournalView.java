package ir.hedye.web.staff;

import ir.hedye.web.page.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the auditor's pages show. */
final class JournalView {
  private JournalView() {}

  /** What there is to choose from, and the chain's daily heads. */
  record Around(List<String> deeds, List<JournalBook.DayHead> heads) {}

  /** What was found. */
  record All(
      DeskFrame desk, JournalPages.SearchForm form, List<JournalBook.Row> rows, Around around) {
    String moment(JournalBook.Row row) {
      return words().figures().moment(row.notedAt());
    }

    String day(JournalBook.DayHead head) {
      return words().figures().day(head.day());
    }

    String number(long number) {
      return words().figures().plain(number);
    }

    String deed(String deed) {
      return JournalView.worded(words(), "deed.", deed);
    }

    String role(JournalBook.Row row) {
      return JournalView.worded(desk.frame().words(), "role.", row.role());
    }

    String address(JournalBook.Row row) {
      return desk.frame().address(JournalPages.LIST + "/" + row.entryId());
    }

    /** To what is older. */
    Optional<String> older() {
      return rows.size() < JournalBook.A_PAGE
          ? Optional.empty()
          : Optional.of(
              desk.frame()
                  .address(
                      JournalPages.LIST
                          + "?day=%s&deed=%s&actor=%s&before=%d"
                              .formatted(
                                  coded(form.day()),
                                  coded(form.deed()),
                                  coded(form.actor()),
                                  rows.getLast().entryId())));
    }

    private static String coded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Words words() {
      return desk.frame().words();
    }
  }

  /** One entry, with before and after. */
  record One(DeskFrame desk, JournalBook.Row row) {
    String moment() {
      return desk.frame().words().figures().moment(row.notedAt());
    }

    String deed() {
      return JournalView.worded(desk.frame().words(), "deed.", row.deed());
    }

    String role() {
      return JournalView.worded(desk.frame().words(), "role.", row.role());
    }

    String side(String text) {
      return text.isEmpty() ? desk.say("journal.nothing") : text;
    }
  }

  /** In words where there are some; what other rooms and commands write shows as it is kept. */
  private static String worded(Words words, String kind, String code) {
    return words.has(kind + code) ? words.say(kind + code) : code;
  }
}
