package ir.hedye.law.wrong;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.Logger;
import net.jqwik.api.Tuple;

/** Classes that are wrong on purpose, one for each thing that the law must not do. */
public final class Impure {
  private Impure() {}

  record HoldsATable(Connection table) {}

  record AsksTheNet(URI address) {}

  record OpensAFile(Path file) {}

  record OpensAnOldFile(File file) {}

  record HoldsAClock(Clock clock) {}

  record Dices(Random dice) {}

  record KnowsAFramework(Tuple.Tuple1<String> tuple) {}

  record Logs(Logger log) {}

  record NamesItselfByChance(UUID id) {}

  record IsAnOldDate(Date date) {}

  record RunsAThread(Thread thread) {}

  static final class ReadsMilliseconds {
    long time() {
      return System.currentTimeMillis();
    }
  }

  static final class ReadsNanoseconds {
    long time() {
      return System.nanoTime();
    }
  }

  static final class AsksTheDay {
    LocalDate day() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  static final class AsksTheMomentByReference {
    Supplier<Instant> moment() {
      return Instant::now;
    }
  }

  static final class DicesByMath {
    double chance() {
      return Math.random();
    }
  }

  static final class DicesByThread {
    int chance() {
      return ThreadLocalRandom.current().nextInt();
    }
  }

  static final class ReadsTheSurroundings {
    String home() {
      return System.getenv().toString();
    }
  }

  static final class ReadsASetting {
    String setting() {
      return System.getProperty("user.home", "");
    }
  }

  static final class Prints {
    void print() {
      System.out.println();
    }
  }
}
