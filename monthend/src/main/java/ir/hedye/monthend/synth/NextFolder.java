package ir.hedye.monthend.synth;

import com.carrotsearch.hppc.LongHashSet;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.insured.BranchRows;
import ir.hedye.monthend.insured.PersonLine;
import ir.hedye.monthend.insured.PersonRows;
import ir.hedye.monthend.synth.Person.Life;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder that follows an earlier one. */
final class NextFolder {
  /** One in so many of those known from earlier events may marry again. */
  private static final double REMEMBERED = 0.04;

  private final SynthOrder order;
  private final EarlierFolder earlier;
  private final WageScale scale = new WageScale();
  private final KnownPeople known = new KnownPeople();
  private final Country country;
  private final Newcomers newcomers;
  private final MatchMaker matchMaker;

  private NextFolder(SynthOrder order, EarlierFolder earlier) {
    this.order = order;
    this.earlier = earlier;
    this.country = Country.of(branches(earlier));
    this.newcomers = new Newcomers(country, new NationalIds(known::claim), order.at());
    this.matchMaker = new MatchMaker(newcomers);
  }

  static SynthReport write(SynthOrder order, Path after) throws IOException {
    return new NextFolder(order, EarlierFolder.before(order, after)).write();
  }

  private SynthReport write() throws IOException {
    try (FolderWriter folder = FolderWriter.open(order, scale)) {
      repeatEvents(folder.marriages());
      repeatPeople(folder.insured());
      earlier.find(PaidFile.NAME).ifPresent(folder.paid()::repeat);
      List<Market> markets =
          new RepeatedLists(order, earlier.asOf(), scale, folder.contributions())
              .repeat(earlier.required(ContributionsFile.NAME), known, country.provinces());
      var people = new People();
      new Weddings(order, matchMaker, folder).celebrate(weddingDays(), people);
      var records = new ProvinceRecords(order, newcomers, folder, scale);
      for (Province province : country.provinces()) {
        records.write(province, people.in(province), markets.get(province.number()));
      }
      return folder.finish(country.branches(), order.at());
    }
  }

  private void repeatEvents(MarriagesFile marriages) {
    var news = new RegistryNews(order, earlier.asOf());
    var seen = new LongHashSet();
    OldMarriage.all(
        earlier.marriages(),
        marriage -> {
          long event = marriage.entry().event();
          known.note(marriage);
          marriages.continueAfter(event);
          if (seen.add(event) && !isMissing(event)) {
            marriages.write(news.next(marriage));
          }
        });
  }

  private boolean isMissing(long event) {
    return order.dice(Purpose.MISSING_EVENT, event).chance(order.flaws().missingEvents());
  }

  private void repeatPeople(InsuredFile insured) {
    var news = new InsuredNews(order, earlier.asOf(), known);
    GoodRows.of(
        earlier.required(InsuredFile.NAME),
        PersonRows.COLUMNS,
        NextFolder::person,
        person -> {
          if (known.note(person, country.provinceOf(person.branch()))) {
            insured.write(news.next(person));
            perhapsRemember(person);
          }
        });
  }

  private static Optional<PersonLine> person(Row row) {
    return PersonRows.judge(row) == Fields.BAD
        ? Optional.empty()
        : Optional.of(PersonRows.read(row));
  }

  private void perhapsRemember(PersonLine line) {
    int number = known.number(line.nationalId());
    int wedding = known.lastWedding(number);
    boolean chosen = order.dice(Purpose.REMARRIAGE, line.nationalId()).chance(REMEMBERED);
    Optional<Branch> home = country.branch(line.branch());
    if (!chosen || wedding == 0 || known.isDead(number) || home.isEmpty()) {
      return;
    }
    JalaliDate last = Months.date(wedding);
    var person =
        new Person(
            line.nationalId(),
            known.registrySex(number),
            Months.date(line.birthDate()),
            home.get(),
            Life.living(last));
    matchMaker.remember(new Acquaintance(person, known.marriages(number), last));
  }

  private int[] weddingDays() {
    return new WeddingCalendar(order.at())
        .newSince(earlier.asOf(), order.events(), order.dice(Purpose.CALENDAR, 0));
  }

  private static List<List<String>> branches(EarlierFolder earlier) {
    List<List<String>> rows = new ArrayList<>();
    GoodRows.of(
        earlier.required("branches.csv"),
        BranchRows.COLUMNS,
        row -> Optional.of(List.of(row.text(0), row.text(1), row.text(2), row.text(3))),
        rows::add);
    return rows;
  }
}
