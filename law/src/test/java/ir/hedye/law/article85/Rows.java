package ir.hedye.law.article85;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contribution rows as a clerk writes them into a test table: {@code 1401-01..1402-11; 1402-12
 * SICK_PAY 19d 500r start=1402-12-05 leave=1402-12-25}. What is left out is COMPULSORY, WORK, every
 * day of the month and no wage.
 */
final class Rows {
  private Category category = Category.COMPULSORY;
  private Basis basis = Basis.WORK;
  private int days = -1;
  private long wage;
  private @Nullable JalaliDate start;
  private @Nullable JalaliDate leave;

  private Rows() {}

  static List<Contribution> read(@Nullable String written) {
    return written == null || written.isBlank()
        ? List.of()
        : Stream.of(written.split(";")).flatMap(entry -> entry(entry.strip())).toList();
  }

  private static Stream<Contribution> entry(String entry) {
    List<String> words = List.of(entry.split(" +"));
    var row = new Rows();
    words.stream().skip(1).forEach(row::word);
    return months(words.getFirst()).stream().map(row::inMonth);
  }

  private static List<JalaliMonth> months(String written) {
    int dots = written.indexOf("..");
    JalaliMonth first = month(dots < 0 ? written : written.substring(0, dots));
    JalaliMonth last = dots < 0 ? first : month(written.substring(dots + 2));
    return IntStream.rangeClosed(first.index(), last.index())
        .mapToObj(JalaliMonth::ofIndex)
        .toList();
  }

  private static JalaliMonth month(String written) {
    return JalaliMonth.read(written).orElseThrow();
  }

  private void word(String word) {
    if (word.matches("\\d+d")) {
      days = Integer.parseInt(word.substring(0, word.length() - 1));
    } else if (word.matches("\\d+r")) {
      wage = Long.parseLong(word.substring(0, word.length() - 1));
    } else if (word.startsWith("start=")) {
      start = day(word.substring(6));
    } else if (word.startsWith("leave=")) {
      leave = day(word.substring(6));
    } else if (Stream.of(Basis.values()).anyMatch(known -> known.name().equals(word))) {
      basis = Basis.valueOf(word);
    } else {
      category = Category.valueOf(word);
    }
  }

  private Contribution inMonth(JalaliMonth month) {
    int paid = days < 0 ? month.days() : days;
    return new Contribution(month, category, basis, paid, wage, Span.of(month, start, leave));
  }

  static JalaliDate day(String written) {
    return JalaliDate.read(written).orElseThrow();
  }
}
