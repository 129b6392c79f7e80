package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.settings.DeskSettings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Official holidays: those of the solar calendar, the same every year, and those that were
 * announced for one year.
 *
 * @param everyYear as MM-dd
 */
record Holidays(Set<String> everyYear, Set<JalaliDate> announced) {
  private static final String EVERY_YEAR = "[0-9]{2}-[0-9]{2}";
  private static final int MONTH_AT = 5;

  Holidays {
    everyYear = Set.copyOf(everyYear);
    announced = Set.copyOf(announced);
  }

  boolean has(JalaliDate day) {
    return announced.contains(day) || everyYear.contains(day.toString().substring(MONTH_AT));
  }

  /** The program's own table. */
  static Holidays standard() {
    try (var in =
            Objects.requireNonNull(Holidays.class.getResourceAsStream("holidays.csv"), "holidays");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return of(reader.readAllLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These and the lines of that file. */
  Holidays with(Path file) {
    try {
      Holidays more = of(Files.readAllLines(file));
      var years = new HashSet<>(everyYear);
      years.addAll(more.everyYear);
      var days = new HashSet<>(announced);
      days.addAll(more.announced);
      return new Holidays(years, days);
    } catch (IOException e) {
      throw DeskSettings.HOLIDAYS.wrong("a file that can be read");
    }
  }

  /** Reads lines {@code MM-dd,name} or {@code yyyy-MM-dd,name}. */
  static Holidays of(List<String> lines) {
    var everyYear = new HashSet<String>();
    var announced = new HashSet<JalaliDate>();
    for (String line : lines) {
      String day = line.split(",", 2)[0].strip();
      if (day.matches(EVERY_YEAR)) {
        everyYear.add(day);
      } else if (!day.isEmpty() && !day.startsWith("#")) {
        announced.add(
            JalaliDate.read(day)
                .orElseThrow(() -> DeskSettings.HOLIDAYS.wrong("a file of days and names")));
      }
    }
    return new Holidays(everyYear, announced);
  }
}
