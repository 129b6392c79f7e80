package ir.hedye.web.support;

import ir.hedye.web.access.Me;
import ir.hedye.web.picture.CleanPicture;
import ir.hedye.web.picture.PictureIntake;
import ir.hedye.web.picture.RefusedPicture;
import ir.hedye.web.support.SupportBook.Row;
import ir.hedye.web.support.SupportRequest.Kind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Support requests, as pages and as JSON: opened, added to and withdrawn by their own person. */
@Service
public class SupportRequests {
  static final int PICTURES_MAX = 12;
  static final int OPEN_MAX = 5;

  private final SupportBook book;
  private final PictureBook pictureBook;
  private final SupportNotices notices;
  private final PictureIntake pictures;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  SupportRequests(
      SupportBook book,
      PictureBook pictureBook,
      SupportNotices notices,
      PictureIntake pictures,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.book = book;
    this.pictureBook = pictureBook;
    this.notices = notices;
    this.pictures = pictures;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Whether they are among the insured. */
  boolean mayAsk(Me me) {
    return book.isInsured(me);
  }

  /** All of theirs, newest first. */
  List<SupportRequest> of(Me me) {
    return inTransaction(() -> book.of(me).stream().map(this::whole).toList());
  }

  Optional<SupportRequest> find(Me me, Tracking tracking) {
    return inTransaction(() -> book.find(me, tracking).map(this::whole));
  }

  /**
   * Opens a request; an SMS tells that it was received.
   *
   * @param reasons the short list from which the reason was to be chosen
   */
  public Answer open(Me me, Asking asking, Set<String> reasons) {
    var faults = asking.faults(reasons);
    return faults.isEmpty() ? inTransaction(() -> open(me, asking)) : new Answer.Faulty(faults);
  }

  private Answer open(Me me, Asking asking) {
    book.holdPerson(me);
    Instant now = clock.instant();
    long open = book.of(me).stream().filter(row -> row.state().isOpen()).count();
    if (open >= OPEN_MAX || book.openedSince(me, now.minus(Duration.ofDays(1))) >= OPEN_MAX) {
      return new Answer.TooMany();
    }
    var tracking = Tracking.draw();
    long id = book.open(me, tracking, asking, now);
    book.note(id, Kind.OPENED, asking.body(), now);
    notices.received(me, tracking);
    return done(me, tracking);
  }

  /** Adds words to an open request. */
  Answer add(Me me, Tracking tracking, String words) {
    var more = Asking.read("", words);
    var faults = more.faults(Set.of(""));
    return faults.isEmpty()
        ? inOpen(me, tracking, row -> change(me, row, Kind.ADDED, more.body()))
        : new Answer.Faulty(faults);
  }

  /** Withdraws it; what was sent stays until its time is over. */
  Answer withdraw(Me me, Tracking tracking) {
    return inOpen(
        me,
        tracking,
        row -> {
          book.move(row.id(), SupportState.WITHDRAWN, clock.instant());
          return change(me, row, Kind.WITHDRAWN, "");
        });
  }

  /** Adds a picture to an open request; the same picture again changes nothing. */
  Answer addPicture(Me me, Tracking tracking, Shows shows, byte[] sent) {
    Answer may = inOpen(me, tracking, row -> room(me, row));
    if (!(may instanceof Answer.Done)) {
      return may; // before any work is done on what was sent
    }
    try {
      CleanPicture picture = pictures.take(sent);
      Answer answer = inOpen(me, tracking, row -> addPicture(me, row, shows, picture));
      dropUnused(picture);
      return answer;
    } catch (RefusedPicture e) {
      return new Answer.Refused(e.fault());
    } catch (IOException e) {
      return new Answer.NotNow();
    }
  }

  /** A picture that found no request any more, or no room, leaves no file behind. */
  private void dropUnused(CleanPicture picture) throws IOException {
    if (!inTransaction(() -> pictureBook.isKept(picture.sha256()))) {
      pictures.forget(picture.sha256());
    }
  }

  private Answer room(Me me, Row row) {
    return pictureBook.pictureCount(row.id()) < PICTURES_MAX
        ? done(me, row.tracking())
        : new Answer.TooMany();
  }

  private Answer addPicture(Me me, Row row, Shows shows, CleanPicture picture) {
    Instant now = clock.instant();
    if (pictureBook.pictureCount(row.id()) >= PICTURES_MAX) {
      return new Answer.TooMany();
    }
    if (pictureBook.add(row.id(), shows, picture, now)) {
      book.note(row.id(), Kind.PICTURE, shows.name(), now);
      book.move(row.id(), SupportState.RECEIVED, now); // a better one was asked for, and came
    }
    return done(me, row.tracking());
  }

  /** A picture of theirs as it is kept; empty when there is none. */
  Optional<byte[]> picture(Me me, Tracking tracking, int number) throws IOException {
    Optional<String> file = inTransaction(() -> pictureBook.file(me, tracking, number));
    return file.isPresent() ? Optional.of(pictures.read(file.get())) : Optional.empty();
  }

  /** Deletes pictures whose request was closed so long ago; answers how many files went. */
  public int forgetPictures(Duration after) throws IOException {
    Instant now = clock.instant();
    List<String> files = inTransaction(() -> pictureBook.forget(now.minus(after), now));
    for (String file : files) {
      pictures.forget(file);
    }
    return files.size();
  }

  private Answer change(Me me, Row row, Kind kind, String body) {
    book.note(row.id(), kind, body, clock.instant());
    return done(me, row.tracking());
  }

  private SupportRequest whole(Row row) {
    return book.whole(row, pictureBook.of(row.id()));
  }

  private Answer done(Me me, Tracking tracking) {
    return new Answer.Done(book.find(me, tracking).map(this::whole).orElseThrow());
  }

  /** What is done with an open request, while nobody else changes it. */
  private interface Work {
    Answer on(Row row);
  }

  private Answer inOpen(Me me, Tracking tracking, Work work) {
    return inTransaction(() -> {
      Optional<Row> row = book.hold(me, tracking);
      if (row.isEmpty()) {
        return new Answer.Unknown();
      }
      return row.get().state().isOpen() ? work.on(row.get()) : new Answer.Closed();
    });
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
