package ir.hedye.monthend.folder;

import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Manifest;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.insured.BranchRows;
import ir.hedye.monthend.insured.HistoryStore;
import ir.hedye.monthend.insured.ListFeed;
import ir.hedye.monthend.insured.PaidBook;
import ir.hedye.monthend.insured.PeopleNumbers;
import ir.hedye.monthend.insured.PersonBook;
import ir.hedye.monthend.insured.lists.ListEncoding;
import ir.hedye.monthend.registry.EventBook;
import ir.hedye.monthend.registry.EventLine;
import ir.hedye.monthend.registry.SpouseLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A data folder in memory: the events, and of all other files what concerns their spouses. */
final class FolderFacts {
  private final Path folder;
  private final double badRowsMax;
  private final Optional<ListEncoding> encoding;
  private final Optional<Manifest.Feed> manifest;
  private final List<Rejects> rejects = new ArrayList<>();
  private final PeopleNumbers people = new PeopleNumbers();
  private final PersonBook persons = new PersonBook(people::contains);
  private final PaidBook paid = new PaidBook();
  private final List<EventLine> events;
  private final HistoryStore histories;

  FolderFacts(Path folder, double badRowsMax, Optional<ListEncoding> encoding) {
    this.folder = folder;
    this.badRowsMax = badRowsMax;
    this.encoding = encoding;
    if (!Files.isDirectory(folder)) {
      throw RefusedInput.of(folder.toString(), "no such folder");
    }
    this.manifest = Manifest.ofFolder(folder);
    this.events = readEvents();
    events.forEach(this::number);
    take(FeedFile.required(folder, "insured.csv"), persons::load);
    this.histories = new HistoryStore(people);
    if (ListFeed.isIn(folder)) {
      takeLists();
      FeedFile.find(folder, "contributions.csv").ifPresent(f -> take(f, histories::load));
    } else {
      take(FeedFile.required(folder, "contributions.csv"), histories::load);
    }
    FeedFile.find(folder, "paid.csv").ifPresent(file -> take(file, paid::load));
    FeedFile.find(folder, "branches.csv").ifPresent(file -> take(file, FolderFacts::count));
  }

  private List<EventLine> readEvents() {
    FeedFile file = marriagesFile();
    var book = new EventBook();
    Scanned scanned = judge(file, book::load);
    Manifest.ofDelivery(file).ifPresent(m -> scanned.checkAgainst(m.promised()));
    return book.inOrder();
  }

  private FeedFile marriagesFile() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(p -> p.getFileName().toString().matches("marriages.*\\.csv(\\.gz)?"))
              .filter(p -> !p.getFileName().toString().contains(".rejects."))
              .sorted()
              .toList();
      if (found.size() != 1) {
        throw RefusedInput.of(folder.toString(), "needs one marriages*.csv, has " + found.size());
      }
      return new FeedFile(found.getFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void number(EventLine event) {
    for (SpouseLine spouse : List.of(event.husband(), event.wife())) {
      if (spouse.isIranian()) {
        people.add(spouse.nationalId());
      }
    }
  }

  private void take(FeedFile file, BiFunction<FeedFile, Rejects, Scanned> load) {
    Scanned scanned = judge(file, load);
    manifest.ifPresent(m -> m.check(scanned));
  }

  private void takeLists() {
    var lists = new ListFeed(folder);
    List<Rejects> bad = histories.loadLists(lists, encoding);
    rejects.addAll(bad);
    ListFeed.checkShare(bad, lists.rows(), badRowsMax);
    manifest.ifPresent(lists::checkAgainst);
  }

  private Scanned judge(FeedFile file, BiFunction<FeedFile, Rejects, Scanned> load) {
    var bad = new Rejects(file.name());
    rejects.add(bad);
    Scanned scanned = load.apply(file, bad);
    bad.checkShare(scanned.records(), badRowsMax);
    return scanned;
  }

  private static Scanned count(FeedFile file, Rejects rejects) {
    return new FeedScan<>(file, BranchRows.COLUMNS, () -> row -> {}, part -> {}).run(rejects);
  }

  List<EventLine> events() {
    return events;
  }

  /** Every Iranian spouse, insured or not, by number. */
  PeopleNumbers people() {
    return people;
  }

  PersonBook persons() {
    return persons;
  }

  HistoryStore histories() {
    return histories;
  }

  PaidBook paid() {
    return paid;
  }

  List<Rejects> rejects() {
    return rejects;
  }
}
