package ir.hedye.bench;

import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.LawVersion;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the script {@code determination.sql} for one data folder and one evaluation day. */
final class DeterminationSql {
  /** Least common multiple of 1 … 31, the possible lengths of a span in days. */
  private static final long SPAN_LENGTHS = 72_201_776_446_800L;

  private static final JalaliMonth FIRST_MONTH = new JalaliMonth(1350, 1);
  private static final JalaliMonth AFTER_LAST_MONTH = new JalaliMonth(1450, 1);

  /** Types of the columns the script wants as something other than text. */
  private static final Map<String, String> CONTRIBUTION_TYPES =
      Map.of(
          "category", "category",
          "basis", "basis",
          "month", "month",
          "days", "TINYINT",
          "wage", "BIGINT");

  private static final Map<String, String> MARRIAGE_TYPES =
      Map.of(
          "event_id", "BIGINT",
          "version", "BIGINT",
          "husband_prior_marriages", "BIGINT",
          "wife_prior_marriages", "BIGINT");

  private DeterminationSql() {}

  /** The script that decides every case of the folder on day {@code at} with two threads. */
  static String script(Path folder, JalaliDate at, Path out) throws IOException {
    String script = template();
    for (var value : values(folder, at, out).entrySet()) {
      script = script.replace("${" + value.getKey() + "}", value.getValue());
    }
    return script;
  }

  private static Map<String, String> values(Path folder, JalaliDate at, Path out)
      throws IOException {
    LawVersion law = LawBook.standard().forMarriageOn(at);
    FeedFile contributions = FeedFile.in(folder, "contributions");
    return Map.ofEntries(
        Map.entry("lcm", Long.toString(SPAN_LENGTHS)),
        Map.entry("categories", names(Category.values())),
        Map.entry("bases", names(Basis.values())),
        Map.entry("firstMonth", Integer.toString(FIRST_MONTH.index())),
        Map.entry("lastMonth", Integer.toString(AFTER_LAST_MONTH.index())),
        Map.entry("minimumWages", minimumWages(law)),
        Map.entry("lastKnownDay", number(law.knownUntil())),
        Map.entry("at", number(at)),
        Map.entry("atMonth", Integer.toString(at.yearMonth().index())),
        Map.entry("listNumber", contributions.columns().contains("list_no") ? ", r.list_no" : ""),
        Map.entry("contributions", table(contributions, CONTRIBUTION_TYPES)),
        Map.entry("insured", table(FeedFile.in(folder, "insured"), Map.of())),
        Map.entry("marriages", table(FeedFile.in(folder, "marriages"), MARRIAGE_TYPES)),
        Map.entry("paid", paid(folder)),
        Map.entry("out", out.toString().replace("'", "''")));
  }

  private static String template() throws IOException {
    try (InputStream in = DeterminationSql.class.getResourceAsStream("determination.sql")) {
      if (in == null) {
        throw new IllegalStateException("determination.sql is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String table(FeedFile file, Map<String, String> types) {
    String columns =
        file.columns().stream()
            .map(column -> "'" + column + "': '" + types.getOrDefault(column, "VARCHAR") + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    String path = file.path().toString().replace("'", "''");
    return "read_csv('" + path + "', header = true, delim = ',', columns = " + columns + ")";
  }

  private static String paid(Path folder) throws IOException {
    return FeedFile.find(folder, "paid")
        .map(file -> table(file, Map.of()))
        .orElse("(SELECT CAST(NULL AS VARCHAR) AS national_id WHERE false)");
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> "'" + value.name() + "'")
        .collect(Collectors.joining(", "));
  }

  private static String minimumWages(LawVersion law) {
    return law.minimumWages().stream()
        .map(wage -> "(" + number(wage.from()) + ", " + wage.daily().amount() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String number(JalaliDate day) {
    return day.toString().replace("-", "");
  }
}
