package ir.hedye.monthend.oracle;

import java.util.List;
import java.util.Map;

/** Makes people: their insured record, contribution rows and earlier payments. */
final class People {
  private static final List<String> NAMES =
      List.of(
          "سعید",
          "علی‌رضا",
          "يحيى کیانی",
          "كبرى",
          "\"رضا\"",
          "زهرا، نرگس",
          "Reza, Jr.",
          "دو\nسطر",
          "O\"Neil",
          "بی‌بی",
          "");

  /** A person who may marry again in another event. */
  record Known(String id, Day born) {}

  private final AwkwardDays days;
  private final Dice dice;
  private final AwkwardId ids;
  private final Feed feed;

  People(AwkwardDays days, Feed feed) {
    this.days = days;
    this.dice = days.dice();
    this.ids = new AwkwardId(dice);
    this.feed = feed;
  }

  /**
   * Id, birth date and prior count of a spouse who is no case of ours: the last two are rubbish.
   */
  List<String> foreigner() {
    return List.of(
        ids.foreigner(),
        dice.pick("", "1370-13-45", "unknown", "1370-01-01"),
        dice.pick("", "x", "-", "0", "3"));
  }

  Known make(Spouse.Role role, Day married, Trouble trouble) {
    var person = new Known(ids.nationalId(), days.birth());
    var record = insured(person, role, trouble);
    record.put("deceased_on", death(married, trouble));
    (dice.percent(93) ? feed.insured : feed.uninsured).add(record);
    contributions(person, married);
    if (dice.percent(12)) {
      feed.paid.add(paid(person));
    }
    return person;
  }

  private Map<String, String> insured(Known person, Spouse.Role role, Trouble trouble) {
    boolean sexIsWrong = trouble.comes(3);
    var record =
        Feed.row(
            "national_id", person.id(),
            "insurance_number", dice.digits(10),
            "first_name", dice.pick(NAMES),
            "last_name", dice.pick(NAMES),
            "birth_date", person.born().toString(),
            "sex", (role == Spouse.Role.HUSBAND) == sexIsWrong ? "F" : "M",
            "branch", String.valueOf(dice.between(1000, 1004)));
    boolean payable = dice.percent(60);
    record.put("mobile", payable ? ids.mobile() : dice.pick(ids.mobile(), ids.wrongMobile(), ""));
    record.put("sheba", payable ? ids.sheba() : dice.pick(ids.sheba(), ids.wrongSheba(), ""));
    return record;
  }

  private String death(Day married, Trouble trouble) {
    if (trouble.comes(3)) {
      return days.around(married).toString();
    }
    return dice.percent(8) ? dice.pick(married, married.next(), days.at()).toString() : "";
  }

  private void contributions(Known person, Day married) {
    String workshop = dice.pick(dice.digits(10), dice.digits(10), "12,\"34\"", "");
    for (RowDraft draft : AwkwardCareer.of(days, married)) {
      var row = Feed.row("national_id", person.id(), "workshop", workshop);
      row.putAll(draft.fields());
      row.put("list_no", dice.pick("1", "1", "1", "2"));
      row.put("received_on", days.at().toString());
      feed.contributions.add(row);
    }
  }

  private Map<String, String> paid(Known person) {
    return Feed.row(
        "national_id", person.id(),
        "paid_on", dice.pick("", "1399-12-30", "1401-01-01"),
        "amount", dice.pick("", "0", "73000000"),
        "source", dice.pick("", "branch", "a, \"b\""));
  }

  /** Rows about people who are in no event, some of them not insured either. */
  void addStranger() {
    var stranger = new Known(ids.nationalId(), days.birth());
    if (dice.percent(60)) {
      var record = insured(stranger, Spouse.Role.WIFE, new Trouble(dice, 0));
      record.put("deceased_on", "");
      feed.insured.add(record);
    }
    contributions(stranger, days.marriage());
    feed.paid.add(paid(stranger));
  }
}
