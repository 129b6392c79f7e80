package ir.hedye.monthend.oracle;

import java.util.List;
import java.util.function.Consumer;

/** Scenes of clause 1: what the lists say of the month of the marriage and the months before. */
final class MarriageMonth {
  private static final List<String> BASES =
      List.of("WORK", "SICK_PAY", "UNEMPLOYMENT", "PURCHASED");

  private static final List<Consumer<CareerDraft>> HOLDING =
      List.of(
          draft -> draft.add(draft.month()),
          draft -> draft.add(draft.month()).days(draft.dice().between(0, draft.month().length())),
          draft -> draft.addSpan(draft.month(), draft.married(), draft.month().last()),
          draft -> draft.addSpan(draft.month(), draft.month().first(), draft.married()),
          draft -> draft.add(draft.month()).from(draft.married()).until(draft.married()).days(1),
          draft -> draft.add(draft.month()).from(draft.married()).until(draft.married()),
          draft -> draft.add(draft.month()).days(0),
          draft -> draft.add(draft.month()).basis("SICK_PAY"),
          draft -> draft.add(draft.month()).until(draft.month().last()),
          draft -> draft.add(draft.month()).from(draft.month().previous().last()),
          draft -> draft.add(draft.month()).until(draft.month().next().first()),
          MarriageMonth::twoSpellsThatMeet,
          MarriageMonth::everyCategoryAtOnce);

  private static final List<Consumer<CareerDraft>> NOT_HOLDING =
      List.of(
          MarriageMonth::leftTheDayBefore,
          MarriageMonth::startedTheDayAfter,
          MarriageMonth::awayOnTheDay,
          MarriageMonth::uncoveredOnTheDay,
          MarriageMonth::anyCategoryAndBasis,
          draft -> draft.add(draft.month()).basis("UNEMPLOYMENT"),
          draft -> draft.add(draft.month()).basis("PURCHASED"),
          draft -> draft.add(draft.month()).category("EMPLOYER_PAYS").basis("PURCHASED"),
          draft -> draft.add(draft.month()).category("EMPLOYER_PAYS"),
          draft -> draft.add(draft.month()).category("DRIVER").basis("SICK_PAY"));

  private MarriageMonth() {}

  /** Puts one scene into the career; returns the last month that may be filled with work. */
  static Month play(CareerDraft draft) {
    boolean isOld = draft.days().at().month().previous().previous().isAfter(draft.month());
    int roll = draft.dice().between(isOld ? 1 : 30, isOld ? 85 : 100);
    if (roll <= 60) {
      draft.dice().pick(HOLDING).accept(draft);
    } else if (roll <= 75) {
      draft.dice().pick(NOT_HOLDING).accept(draft);
    } else {
      return AwaitedList.play(draft);
    }
    return draft.month().previous();
  }

  private static void twoSpellsThatMeet(CareerDraft draft) {
    leftTheDayBefore(draft);
    draft.addSpan(draft.month(), draft.married(), draft.month().last());
  }

  private static void everyCategoryAtOnce(CareerDraft draft) {
    draft.add(draft.month()).days(draft.dice().between(0, 5));
    draft.add(draft.month()).category("EMPLOYER_PAYS");
    draft.add(draft.month()).category(draft.dice().pick(CareerDraft.UNCOVERED));
  }

  /** Covered rows around the day, none on it; on the 1st there is no day before in the month. */
  private static void leftTheDayBefore(CareerDraft draft) {
    if (draft.married().number() > 1) {
      draft.addSpan(draft.month(), draft.month().first(), draft.married().previous());
    }
  }

  private static void startedTheDayAfter(CareerDraft draft) {
    if (draft.married().isBefore(draft.month().last())) {
      draft.addSpan(draft.month(), draft.married().next(), draft.month().last());
    }
  }

  private static void awayOnTheDay(CareerDraft draft) {
    leftTheDayBefore(draft);
    startedTheDayAfter(draft);
  }

  private static void uncoveredOnTheDay(CareerDraft draft) {
    awayOnTheDay(draft);
    for (int i = draft.dice().between(1, 3); i > 0; i--) {
      var row = draft.addSpan(draft.month(), draft.married(), draft.month().last());
      row.category(draft.dice().pick(CareerDraft.UNCOVERED)).basis(draft.dice().pick(BASES));
    }
    if (draft.dice().percent(40)) {
      leftTheDayBefore(draft);
      draft.rows().getLast().category("EMPLOYER_PAYS");
    }
  }

  private static void anyCategoryAndBasis(CareerDraft draft) {
    for (int i = draft.dice().between(1, 3); i > 0; i--) {
      var row = draft.add(draft.month()).basis(draft.dice().pick(BASES));
      row.category(draft.dice().pick(CareerDraft.UNCOVERED));
      if (draft.dice().percent(30)) {
        row.category("SEMINARY");
      }
    }
  }
}
