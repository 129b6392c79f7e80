package ir.hedye.monthend.notice;

/** Values as Persian readers write them: ۱۶۶٬۲۵۵٬۵۰۰ and ۱۴۰۵/۰۸/۰۳. */
final class PersianForm {
  private static final char THOUSANDS = '\u066C';
  private static final char ZERO = '۰';

  private PersianForm() {}

  /** The value of that name: amounts in groups of three, dates with strokes, digits Persian. */
  static String of(String name, String value) {
    return switch (name) {
      case Texts.AMOUNT -> digits(grouped(value));
      case Texts.DATE -> digits(value.replace('-', '/'));
      default -> digits(value.replace('{', '(').replace('}', ')'));
    };
  }

  private static String grouped(String amount) {
    var grouped = new StringBuilder(amount);
    for (int at = amount.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, THOUSANDS);
    }
    return grouped.toString();
  }

  private static String digits(String text) {
    var persian = new StringBuilder(text.length());
    text.chars().forEach(c -> persian.append((char) (c >= '0' && c <= '9' ? c - '0' + ZERO : c)));
    return persian.toString();
  }
}
