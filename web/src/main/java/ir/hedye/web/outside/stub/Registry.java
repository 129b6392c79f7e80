package ir.hedye.web.outside.stub;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the stub's registry says of a marriage: made up, but true to the people on file. */
record Registry(Map<String, Someone> people) {
  private static final Someone NOT_ON_FILE = new Someone("", "1375-06-15");

  /** What is known of a person. */
  record Someone(String sex, String born) {}

  static Registry of(Optional<Path> data) throws IOException {
    var people = new HashMap<String, Someone>();
    var file = data.map(folder -> folder.resolve("insured.csv")).filter(Files::exists);
    if (file.isPresent()) {
      try (var rows = CsvReader.builder().ofNamedCsvRecord(file.get())) {
        rows.forEach(row ->
            people.put(
                row.getField("national_id"),
                new Someone(row.getField("sex"), row.getField("birth_date"))));
      }
    }
    return new Registry(people);
  }

  /** By the columns of the registry's file; a first and permanent marriage. */
  Map<String, String> particulars(Map<String, String> question) {
    String person = question.getOrDefault("national_id", "");
    String spouse = question.getOrDefault("spouse_national_id", "");
    String day = question.getOrDefault("marriage_date", "");
    boolean isWife = sexOf(person).equals("F") || sexOf(spouse).equals("M");
    var fields = new TreeMap<String, String>();
    fields.put("answer", "yes");
    fields.put("event_id", eventId(isWife ? spouse : person, day));
    fields.put("version", "1");
    fields.put("status", "REGISTERED");
    fields.put("contract", "PERMANENT");
    fields.put("marriage_date", day);
    fields.put("registration_date", day);
    fields.put("office", "1522");
    fields.put("province", "20");
    spouse(fields, "husband", isWife ? spouse : person);
    spouse(fields, "wife", isWife ? person : spouse);
    return fields;
  }

  private void spouse(Map<String, String> fields, String role, String id) {
    fields.put(role + "_id", id);
    fields.put(role + "_birth_date", people.getOrDefault(id, NOT_ON_FILE).born());
    fields.put(role + "_prior_marriages", "0");
  }

  private String sexOf(String id) {
    return people.getOrDefault(id, NOT_ON_FILE).sex();
  }

  /** The same marriage has the same number, far from those of the monthly files. */
  private static String eventId(String husband, String day) {
    return "9"
        + String.format(
            Locale.ROOT, "%010d", Math.floorMod((husband + day).hashCode(), 1_000_000_000));
  }
}
