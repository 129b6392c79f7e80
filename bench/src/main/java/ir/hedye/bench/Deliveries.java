package ir.hedye.bench;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The registry's aggregate file, month after month: each delivery holds everything so far, and one
 * row in a hundred is news: 0.4 % new events, 0.5 % changed, 0.1 % revoked.
 */
final class Deliveries {
  private static final String HEADER =
      "event_id,version,status,contract,marriage_date,registration_date,office,husband_id,"
          + "husband_birth_date,husband_prior_marriages,wife_id,wife_birth_date,"
          + "wife_prior_marriages,province\n";
  private static final JalaliMonth FIRST_PERIOD = new JalaliMonth(1404, 1);
  private static final int NEW_PER_THOUSAND = 4;
  private static final int CHANGED_PER_THOUSAND = 5;

  private final Path folder;
  private final int events;
  private int delivery = -1;

  Deliveries(Path folder, int events) {
    this.folder = folder;
    this.events = events;
  }

  /** Writes the next month's file over the last one, with its manifest, and answers where. */
  Path next() throws IOException {
    delivery++;
    Files.createDirectories(folder);
    Path file = file();
    MessageDigest seal = sha256();
    try (OutputStream raw = Files.newOutputStream(file);
        var out = new BufferedOutputStream(new DigestOutputStream(raw, seal), 1 << 16)) {
      write(out);
    }
    Files.writeString(
        folder.resolve("marriages.json"),
        String.format(
            "{\"period\":\"%s\",\"records\":%d,\"sha256\":\"%s\"}",
            FIRST_PERIOD.plusMonths(delivery), records(), HexFormat.of().formatHex(seal.digest())));
    return file;
  }

  /** Where the last one written is. */
  Path file() {
    return folder.resolve("marriages.csv");
  }

  /** Events of the first delivery. */
  int events() {
    return events;
  }

  /** Rows of the file written last. */
  int records() {
    return events + (int) ((long) events * NEW_PER_THOUSAND * delivery / 1000);
  }

  private void write(OutputStream out) throws IOException {
    out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
    var row = new StringBuilder(160);
    for (int event = 0; event < records(); event++) {
      row.setLength(0);
      describe(event, row);
      out.write(row.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void describe(int event, StringBuilder row) {
    int version = 1;
    boolean revoked = false;
    for (int month = 1; month <= delivery && !revoked; month++) {
      int fate = (int) Long.remainderUnsigned(mix(event * 1000L + month), 1000);
      revoked = fate == CHANGED_PER_THOUSAND;
      version += fate <= CHANGED_PER_THOUSAND ? 1 : 0;
    }
    long chance = mix(event);
    row.append(30_000_000 + event).append(',').append(version);
    row.append(revoked ? ",REVOKED,PERMANENT," : ",REGISTERED,PERMANENT,");
    String day = day(chance, 1397, 7);
    row.append(day).append(',').append(day).append(',').append((version + chance) & 2047);
    spouse(event, 0, row);
    spouse(event, 1, row);
    row.append(',').append(10 + Long.remainderUnsigned(chance, 21)).append('\n');
  }

  private static void spouse(int event, int which, StringBuilder row) {
    long person = event * 2L + which;
    row.append(',').append(NationalId.digits(nationalId(person)));
    row.append(',').append(day(mix(person), 1360, 24)).append(",0");
  }

  /** Nine digits that follow from the person's number, each person's own, and their check digit. */
  private static long nationalId(long person) {
    long nine = (person + 1) * 499_979 % 1_000_000_000;
    long rest = nine;
    int sum = 0;
    for (int weight = 2; weight <= 10; weight++) {
      sum += (int) (rest % 10) * weight;
      rest /= 10;
    }
    int remainder = sum % 11;
    return nine * 10 + (remainder < 2 ? remainder : 11 - remainder);
  }

  /** A day that every year has, in one of those years. */
  private static String day(long chance, int firstYear, int years) {
    long day = Long.remainderUnsigned(chance, 12L * 29 * years);
    return firstYear + day / (12 * 29) + "-" + two(1 + day / 29 % 12) + "-" + two(1 + day % 29);
  }

  private static String two(long number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static long mix(long number) {
    long z = (number + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
