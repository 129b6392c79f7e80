package ir.hedye.monthend.cli;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A month's data folder with the registry's file in it, small enough to be read. People have
 * numbers 1, 2 …; each has paid for thirty months at 200 million rials, Farvardin 1403 to Shahrivar
 * 1405.
 */
public final class SmallFolder {
  public static final String INSURED = "insured.csv";
  public static final String CONTRIBUTIONS = "contributions.csv";
  public static final String MARRIAGES = "marriages.csv";
  public static final String PAID = "paid.csv";
  public static final String BRANCHES = "branches.csv";

  /** What a person of this folder is due: 24 times 200 million, divided by 24. */
  public static final String AMOUNT = "200000000";

  private static final JalaliMonth FIRST_PAID = new JalaliMonth(1403, 1);
  private static final int PAID_MONTHS = 30;

  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private JalaliMonth month = new JalaliMonth(1405, 7);

  public SmallFolder() {
    header(BRANCHES, "branch,name,office,province");
    header(
        INSURED,
        "national_id,insurance_number,first_name,last_name,birth_date,sex,branch,mobile,sheba,"
            + "deceased_on");
    header(
        CONTRIBUTIONS,
        "national_id,workshop,category,basis,month,days,wage,start_date,leave_date,list_no");
    header(
        MARRIAGES,
        "event_id,version,status,contract,marriage_date,registration_date,office,husband_id,"
            + "husband_birth_date,husband_prior_marriages,wife_id,wife_birth_date,"
            + "wife_prior_marriages,province");
    header(PAID, "national_id,paid_on,amount,source");
    add(BRANCHES, "100,شعبه یک,01,23");
  }

  private void header(String file, String columns) {
    files.put(file, new ArrayList<>(List.of(columns)));
  }

  /** Person k's national ID. */
  public static String id(int k) {
    long nine = 100_000_000L + k;
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (int) (nine / Math.round(Math.pow(10, i)) % 10) * (i + 2);
    }
    int rest = sum % 11;
    return NationalId.of(nine * 10 + (rest < 2 ? rest : 11 - rest)).text();
  }

  /** Person k's account. */
  public static String sheba(int k) {
    return Sheba.ofAccount(String.format(java.util.Locale.ROOT, "012%019d", k)).text();
  }

  /** A man with an account, a mobile and his contributions. */
  public SmallFolder man(int k) {
    return person(k, "M").contributions(k);
  }

  public SmallFolder woman(int k) {
    return person(k, "F").contributions(k);
  }

  private SmallFolder person(int k, String sex) {
    return add(
        INSURED,
        "%s,%d,الف,ب %d,1371-08-15,%s,100,0912%07d,%s,".formatted(id(k), k, k, sex, k, sheba(k)));
  }

  private SmallFolder contributions(int k) {
    JalaliMonth paid = FIRST_PAID;
    for (int i = 0; i < PAID_MONTHS; i++) {
      work(k, "w" + k, paid);
      paid = paid.plusMonths(1);
    }
    return this;
  }

  /** A month of work in that workshop's list. */
  public SmallFolder work(int k, String workshop, JalaliMonth paid) {
    int days = Math.min(30, paid.days());
    return add(
        CONTRIBUTIONS,
        "%s,%s,COMPULSORY,WORK,%s,%d,200000000,,,1".formatted(id(k), workshop, paid, days));
  }

  /** A first marriage on 15 Shahrivar 1405; number 0 is a foreigner. */
  public SmallFolder marriage(int event, int husband, int wife) {
    return add(
        MARRIAGES,
        "%d,1,REGISTERED,PERMANENT,1405-06-15,1405-06-16,103,%s,%s,23"
            .formatted(event, spouse(husband), spouse(wife)));
  }

  private static String spouse(int k) {
    return k == 0 ? ",," : id(k) + ",1371-08-15,0";
  }

  public SmallFolder add(String file, String line) {
    lines(file).add(line);
    return this;
  }

  /** Takes out the lines that begin so. */
  public SmallFolder without(String file, String begin) {
    lines(file).removeIf(line -> line.startsWith(begin));
    return this;
  }

  /** Sets a column of the lines whose first column is the key. */
  public SmallFolder set(String file, String key, String columnAndValue) {
    String column = columnAndValue.substring(0, columnAndValue.indexOf('='));
    int at = columns(file).indexOf(column);
    lines(file)
        .replaceAll(line -> {
          String[] fields = line.split(",", -1);
          if (!fields[0].equals(key)) {
            return line;
          }
          fields[at] = columnAndValue.substring(column.length() + 1);
          return String.join(",", fields);
        });
    return this;
  }

  public List<String> columns(String file) {
    return Arrays.asList(lines(file).getFirst().split(",", -1));
  }

  /** The header and the rows, to be read or changed. */
  public List<String> lines(String file) {
    return files.computeIfAbsent(file, _ -> new ArrayList<>());
  }

  /** The month it is the folder of; its last day is the feed's. */
  public SmallFolder of(String text) {
    month = JalaliMonth.read(text).orElseThrow();
    return this;
  }

  /** Leaves a file out of the folder. */
  public SmallFolder leaveOut(String file) {
    files.remove(file);
    return this;
  }

  /** Writes every file and true manifests. */
  public Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (var file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), text(file.getValue()));
      }
      seal(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  /** Writes manifests that tell of the files as they now lie there. */
  public void seal(Path folder) throws IOException {
    String feed =
        files.keySet().stream()
            .filter(name -> !name.equals(MARRIAGES))
            .map(name -> "\"" + name + "\":{" + proof(folder, name) + "}")
            .collect(Collectors.joining(","));
    Files.writeString(
        folder.resolve("feed.json"),
        "{\"as_of\":\"%s\",\"files\":{%s}}\n".formatted(month.lastDay(), feed));
    if (files.containsKey(MARRIAGES)) {
      Files.writeString(
          folder.resolve("marriages.json"),
          "{\"period\":\"%s\",%s}\n".formatted(month, proof(folder, MARRIAGES)));
    }
  }

  private String proof(Path folder, String name) {
    Path file = folder.resolve(name);
    Path there = Files.exists(file) ? file : folder.resolve(name + ".gz");
    return "\"records\":%d,\"sha256\":\"%s\"".formatted(lines(name).size() - 1, Seal.of(there));
  }
}
