package ir.hedye.monthend.oracle;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up data folder that aims at every edge of law.md and of formats.md, far denser than life.
 * Same seed, same folder.
 */
public record AwkwardMonth(long seed, int events, JalaliDate at, Dirt dirt) {
  /** What kind of rows the folder holds beside good ones. */
  public enum Dirt {
    /** Every row is good, though oddly spelled, and some are there twice. */
    CLEAN,
    /** Bad rows of the closed list, at most one in a hundred of each file. */
    DIRTY,
    /** Bad rows of every kind, however many. */
    FILTHY,
    /** Filthy, and rows of which the contract does not say how to read them. */
    DOUBTFUL
  }

  private static final List<String> EVALUATION_DAYS =
      List.of(
          "1405-07-30",
          "1405-08-01",
          "1405-12-29",
          "1403-12-30",
          "1404-01-01",
          "1404-01-31",
          "1399-12-30",
          "1406-01-31",
          "1405-06-31",
          "1402-11-15");

  /** Writes a clean folder. */
  public static void write(Path folder, long seed, int events, JalaliDate at) {
    new AwkwardMonth(seed, events, at, Dirt.CLEAN).writeTo(folder);
  }

  /** A month on one of the evaluation days on which overdue lists and wage tables turn. */
  public static AwkwardMonth ofSeed(long seed, int events, Dirt dirt) {
    var text = EVALUATION_DAYS.get((int) Math.floorMod(seed, (long) EVALUATION_DAYS.size()));
    return new AwkwardMonth(seed, events, JalaliDate.read(text).orElseThrow(), dirt);
  }

  /** Writes the folder; returns how many rows of each file must be set aside, unless doubtful. */
  public Map<String, Integer> writeTo(Path folder) {
    var days = new AwkwardDays(Dice.of(seed), Day.of(at.toString()));
    var feed = new Feed();
    fill(feed, days);
    if (dirt != Dirt.CLEAN) {
      new BadRows(days, feed, dirt == Dirt.DIRTY).plant();
    }
    if (dirt == Dirt.DOUBTFUL) {
      new DoubtfulRows(days, feed).plant();
    }
    try {
      new FeedFolder(days, feed).write(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var bad = new LinkedHashMap<String, Integer>();
    bad.put("insured.csv", feed.badAmong(feed.insured));
    bad.put("contributions.csv", feed.badAmong(feed.contributions));
    bad.put("marriages.csv", feed.badAmong(feed.marriages));
    bad.put("paid.csv", feed.badAmong(feed.paid));
    return bad;
  }

  private void fill(Feed feed, AwkwardDays days) {
    marry(new Couples(days, feed), days.dice());
    var strangers = new People(days, feed);
    for (int i = 0; i < 1 + events / 10; i++) {
      strangers.addStranger();
    }
    for (int branch = 1000; branch < 1005; branch++) {
      feed.branches.add(
          Feed.row("branch", "" + branch, "name", "شعبه", "office", "01", "province", "01"));
    }
    for (var file : List.of(feed.insured, feed.contributions, feed.marriages, feed.paid)) {
      twice(days.dice(), file);
    }
  }

  /** Events with numbers of every length. */
  private void marry(Couples couples, Dice dice) {
    var numbers = new HashSet<String>();
    while (numbers.size() < events) {
      long bound = (long) Math.pow(10, dice.between(2, 15));
      String number = String.valueOf(dice.random().nextLong(bound));
      if (numbers.add(number)) {
        couples.marry(number);
      }
    }
  }

  /** Repeats some rows; a repeated contribution may have come another day or in another list. */
  private static void twice(Dice dice, List<Map<String, String>> file) {
    for (var row : List.copyOf(file)) {
      if (dice.percent(4)) {
        var again = new LinkedHashMap<>(row);
        if (again.containsKey("received_on")) {
          again.put("received_on", dice.pick("", "1405-01-01"));
          again.put("list_no", dice.pick(row.getOrDefault("list_no", ""), "3"));
        }
        file.add(again);
      }
    }
  }
}
