package ir.hedye.monthend.folder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Role;
import ir.hedye.law.article85.Spouse;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.insured.KnownPerson;
import ir.hedye.monthend.insured.lists.ListEncoding;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.payable.Payee;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The command {@code determine}: every decision of a data folder, on two threads, written in order.
 */
public final class FolderDetermination {
  private static final int THREADS = 2;
  private static final int SLICE = 1000;

  private final FolderFacts facts;
  private final JalaliDate evaluatedOn;
  private final Article85 article = new Article85(LawBook.standard());
  private final int[] firstMarriages;

  private FolderDetermination(FolderFacts facts, JalaliDate evaluatedOn) {
    this.facts = facts;
    this.evaluatedOn = evaluatedOn;
    this.firstMarriages = countFirstMarriages(facts);
  }

  /** What the command came to. */
  public record Report(long decisions, List<Rejects> rejects) {}

  /**
   * Decides the folder.
   *
   * @param badRowsMax the share of bad rows that refuses a file
   */
  public static Report write(Path folder, JalaliDate evaluatedOn, Path out, double badRowsMax) {
    return write(new FolderFacts(folder, badRowsMax, Optional.empty()), evaluatedOn, out);
  }

  /** The same with the encoding of the employers' lists given rather than found out. */
  public static Report write(Path folder, JalaliDate evaluatedOn, Path out, Reading reading) {
    var facts = new FolderFacts(folder, reading.badRowsMax, reading.listEncoding);
    return write(facts, evaluatedOn, out);
  }

  /**
   * How a folder is read.
   *
   * @param badRowsMax the share of bad rows that refuses a file
   */
  public record Reading(double badRowsMax, Optional<ListEncoding> listEncoding) {}

  private static Report write(FolderFacts facts, JalaliDate evaluatedOn, Path out) {
    long decisions = new FolderDetermination(facts, evaluatedOn).write(out);
    Rejects.write(out.resolveSibling(out.getFileName() + ".rejects.csv"), facts.rejects());
    return new Report(decisions, facts.rejects());
  }

  private static int[] countFirstMarriages(FolderFacts facts) {
    int[] counts = new int[facts.people().size()];
    for (EventLine event : facts.events()) {
      for (Role role : Role.values()) {
        if (!event.revoked() && event.spouse(role).countsAsFirst()) {
          counts[facts.people().of(event.spouse(role).nationalId())]++;
        }
      }
    }
    return counts;
  }

  private long write(Path out) {
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try {
      long decisions = 0;
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        file.write((DecisionLine.HEADER + "\n").getBytes(US_ASCII));
        decisions = writeSlices(file);
      }
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return decisions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Slice(String text, int decisions) {}

  private long writeSlices(OutputStream file) throws IOException {
    long decisions = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
      var slices = new ArrayList<Future<Slice>>();
      for (int from = 0; from < facts.events().size(); from += SLICE) {
        int start = from;
        slices.add(workers.submit(() -> decide(start)));
      }
      for (Future<Slice> slice : slices) {
        file.write(slice.get().text().getBytes(US_ASCII));
        decisions += slice.get().decisions();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return decisions;
  }

  private Slice decide(int from) {
    var out = new StringBuilder(SLICE * 100);
    int count = 0;
    for (EventLine event :
        facts.events().subList(from, Math.min(from + SLICE, facts.events().size()))) {
      for (Role role : Role.values()) {
        var person = facts.persons().find(event.spouse(role).nationalId());
        if (person.isPresent()) {
          line(event, role, person.get()).appendTo(out);
          count++;
        }
      }
    }
    return new Slice(out.toString(), count);
  }

  private DecisionLine line(EventLine event, Role role, KnownPerson person) {
    Decision decision = article.decide(claim(event, role, person));
    var payee =
        new Payee(
            person.sheba(),
            person.mobile(),
            person.deceasedOn() != 0,
            facts.paid().contains(person.nationalId()));
    var subject =
        new DecisionLine.Subject(event.eventId(), event.version(), person.nationalId(), role);
    boolean entitled = decision.outcome() == Outcome.ENTITLED;
    return DecisionLine.of(subject, decision, entitled ? payee.holds() : Set.of());
  }

  private Claim claim(EventLine event, Role role, KnownPerson person) {
    SpouseLine spouse = event.spouse(role);
    int place = facts.people().of(person.nationalId());
    int others = firstMarriages[place] - (!event.revoked() && spouse.countsAsFirst() ? 1 : 0);
    var insured =
        new Insured(
            Fields.unpacked(person.birthDate()),
            person.sex(),
            person.deceasedOn() == 0 ? null : Fields.unpacked(person.deceasedOn()),
            facts.histories().of(place));
    return new Claim(
        event.marriage(),
        new Spouse(role, Fields.unpacked(spouse.birthDate()), spouse.priorMarriages(), others),
        insured,
        evaluatedOn);
  }
}
