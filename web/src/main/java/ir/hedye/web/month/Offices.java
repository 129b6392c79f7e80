package ir.hedye.web.month;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The provincial offices and the provinces in which their branches lie. */
record Offices(Map<String, List<String>> provincesByOffice) {
  private static final String PROVINCES =
      """
      SELECT office, string_agg(DISTINCT province, ',' ORDER BY province) AS provinces
      FROM branch GROUP BY office ORDER BY office
      """;

  static Offices read(JdbcClient sql) {
    record Lies(String office, String provinces) {}
    return new Offices(
        sql
            .sql(PROVINCES)
            .query((row, n) -> new Lies(row.getString("office"), row.getString("provinces")))
            .list()
            .stream()
            .collect(
                Collectors.toMap(
                    Lies::office, lies -> Arrays.asList(lies.provinces().split(",", -1)))));
  }

  /** Codes of its provinces; none for an office that keeps no branch. */
  List<String> provincesOf(String office) {
    return provincesByOffice.getOrDefault(office, List.of());
  }
}
