package ir.hedye.law.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.time4j.PlainDate;
import net.time4j.calendar.PersianCalendar;
import net.time4j.engine.EpochDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Jalali calendar, day by day from 1200 to 1500, as ICU4J and time4j have it")
class PeerCalendarsTest {
  private static final long FIRST = new JalaliDate(1200, 1, 1).toCivil().toEpochDay();
  private static final long LAST = new JalaliDate(1500, 12, 29).toCivil().toEpochDay();

  @Test
  @DisplayName("301 years of days are walked, 73 of them leap")
  void every_day_of_three_centuries_is_walked() {
    assertThat(LAST - FIRST + 1).isEqualTo(301 * 365 + 73);
    assertThat(JalaliDate.of(LocalDate.ofEpochDay(LAST + 1))).isEqualTo(new JalaliDate(1501, 1, 1));
  }

  @Test
  @DisplayName("Every day is the day that ICU4J says")
  void agrees_with_icu4j() {
    Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=persian"));
    List<String> differences = new ArrayList<>();
    for (long day = FIRST; day <= LAST; day++) {
      icu.setTimeInMillis(TimeUnit.DAYS.toMillis(day));
      compare(
          day,
          icu.get(Calendar.EXTENDED_YEAR),
          icu.get(Calendar.MONTH) + 1,
          icu.get(Calendar.DATE),
          differences);
    }
    assertThat(differences).isEmpty();
  }

  @Test
  @DisplayName("Every day is the day that time4j says")
  void agrees_with_time4j() {
    List<String> differences = new ArrayList<>();
    for (long day = FIRST; day <= LAST; day++) {
      PersianCalendar peer = PlainDate.of(day, EpochDays.UNIX).transform(PersianCalendar.class);
      compare(day, peer.getYear(), peer.getMonth().getValue(), peer.getDayOfMonth(), differences);
    }
    assertThat(differences).isEmpty();
  }

  @Test
  @DisplayName("Every year is leap where time4j says so, and the count of leap years follows")
  void agrees_on_leap_years() {
    int leaps = Leap.leapYearsUpTo(1199);
    for (int year = 1200; year <= 1500; year++) {
      boolean leap = PersianCalendar.of(year, 1, 1).isLeapYear();
      assertThat(Leap.isLeap(year)).as("year %d", year).isEqualTo(leap);
      leaps += leap ? 1 : 0;
      assertThat(Leap.leapYearsUpTo(year)).as("leap years up to %d", year).isEqualTo(leaps);
    }
  }

  private static void compare(
      long epochDay, int year, int month, int day, List<String> differences) {
    LocalDate civil = LocalDate.ofEpochDay(epochDay);
    JalaliDate ours = JalaliDate.of(civil);
    boolean same = ours.equals(new JalaliDate(year, month, day)) && ours.toCivil().equals(civil);
    if (!same) {
      differences.add("%s: ours %s, theirs %d-%d-%d".formatted(civil, ours, year, month, day));
    }
  }
}
