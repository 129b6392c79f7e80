package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.time.JalaliDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** In which calendar a bank wants its dates, always in Latin digits. */
public enum DateCalendar {
  /** As ISO 20022 says. */
  GREGORIAN {
    @Override
    String day(JalaliDate day) {
      return day.toCivil().toString();
    }
  },
  /** As the Paya files of Iranian banks have it, against the schema. */
  JALALI {
    @Override
    String day(JalaliDate day) {
      return day.toString();
    }
  };

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** {@code yyyy-MM-dd}. */
  abstract String day(JalaliDate day);

  /** {@code yyyy-MM-ddTHH:mm:ss}, whole seconds. */
  String moment(LocalDateTime moment) {
    return day(JalaliDate.of(moment.toLocalDate())) + "T" + TIME.format(moment);
  }
}
