package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.settings.DatedFigure;
import ir.hedye.monthend.settings.DeskSettings;
import ir.hedye.web.page.Surroundings;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How long work may take, in working days of Tehran: by the limits in force on the day it is asked.
 */
@Component
final class DeskLimits {
  private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
  private static final int DAYS_MAX = 250;
  private static final int MONTHS_MAX = 120;

  private final WorkingDays days;
  private final DatedFigure limit;
  private final DatedFigure escalation;
  private final DatedFigure objectionMonths;
  private final InstantSource clock;

  DeskLimits(Surroundings surroundings, InstantSource clock) {
    var environment = surroundings.environment();
    limit = DatedFigure.of(DeskSettings.LIMIT, environment, 1, DAYS_MAX);
    escalation = DatedFigure.of(DeskSettings.ESCALATION, environment, 1, DAYS_MAX);
    objectionMonths = DatedFigure.of(DeskSettings.OBJECTION_MONTHS, environment, 1, MONTHS_MAX);
    var more = surroundings.text(DeskSettings.HOLIDAYS).map(Path::of);
    var standard = Holidays.standard();
    days =
        new WorkingDays(
            rest(DeskSettings.REST_DAYS.in(environment)),
            more.map(standard::with).orElse(standard));
    this.clock = clock;
  }

  private static Set<DayOfWeek> rest(String names) {
    try {
      return Arrays.stream(names.split(",", -1))
          .map(name -> DayOfWeek.valueOf(name.strip().toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw DeskSettings.REST_DAYS.wrong("days of the week, such as THURSDAY,FRIDAY");
    }
  }

  /** How a piece of work stands against its limit. */
  enum Urgency {
    IN_TIME,
    ESCALATED,
    OVERDUE
  }

  /**
   * The age of a piece of work.
   *
   * @param workingDays that have gone by
   * @param until the last day on which it is in time
   */
  record Age(int workingDays, JalaliDate until, Urgency urgency) {}

  JalaliDate today() {
    return day(clock.instant());
  }

  static JalaliDate day(Instant moment) {
    return JalaliDate.of(moment.atZone(TEHRAN).toLocalDate());
  }

  Age age(Instant since) {
    JalaliDate from = day(since);
    int gone = days.between(from, today());
    int most = limit.wholeOn(today());
    boolean late = gone >= escalation.wholeOn(today());
    Urgency urgency = late ? Urgency.ESCALATED : Urgency.IN_TIME;
    return new Age(gone, days.plus(from, most), gone > most ? Urgency.OVERDUE : urgency);
  }

  /** What came before this moment is escalated. */
  Instant escalatedBefore() {
    return endOf(days.before(today(), escalation.wholeOn(today())));
  }

  /** What came before this moment is overdue. */
  Instant overdueBefore() {
    return endOf(days.before(today(), limit.wholeOn(today()) + 1));
  }

  private static Instant endOf(JalaliDate day) {
    return day.plusDays(1).toCivil().atStartOfDay(TEHRAN).toInstant();
  }

  /** The last day on which an objection to what was told on that day is in time. */
  JalaliDate objectionUntil(JalaliDate told) {
    var month = told.yearMonth().plusMonths(objectionMonths.wholeOn(told));
    return month.day(Math.min(told.day(), month.days()));
  }
}
