package ir.hedye.web.marriage;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.run.Preview;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.OwnRegistrations;
import ir.hedye.web.gift.Weighed;
import ir.hedye.web.marriage.LookUp.Said;
import ir.hedye.web.support.Tracking;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Registering one's own marriage, as pages and as JSON. Whatever is typed of strangers has one
 * answer: the ledger is asked, then the registry, and neither knows such a marriage of this person.
 */
@Service
public class MyMarriages implements OwnRegistrations {
  private static final Duration UNREGISTERED = Duration.ofDays(1);
  private static final int AT_ONCE = 50;
  private static final int SILENT_MAX = 3;

  private final MarriageBook book;
  private final Tries tries;
  private final LookUp registry;
  private final JdbcTemplate template;
  private final InstantSource clock;

  MyMarriages(
      MarriageBook book, Tries tries, LookUp registry, DataSource source, InstantSource clock) {
    this.book = book;
    this.tries = tries;
    this.registry = registry;
    this.template = new JdbcTemplate(source);
    this.clock = clock;
  }

  boolean isInsured(Me me) {
    return book.isInsured(me);
  }

  /** How often one may be looked up today. */
  int triesLeft(Me me) {
    return tries.left(me, today());
  }

  List<Registration> all(Me me) {
    return book.registered(me);
  }

  Optional<Registration> find(Me me, Tracking code) {
    return book.find(me, code);
  }

  /** Looks a marriage up; nothing is registered yet. */
  Answer check(Me me, Entry entry) {
    var faults = entry.faults(me.nationalId(), today());
    if (!faults.isEmpty()) {
      return new Answer.Faulty(faults);
    }
    if (!book.isInsured(me)) {
      return new Answer.Stranger();
    }
    if (!tries.allow(me, today())) {
      return new Answer.TooOften();
    }
    return new Answer.Done(look(me, entry.wish()));
  }

  private Registration look(Me me, Wish wish) {
    var known = book.registered(me, wish);
    if (known.isPresent()) {
      return known.get();
    }
    Tracking code = book.add(me, wish, clock.instant());
    Registration looked = book.find(me, code).orElseThrow();
    if (looked.stand() == Registration.Stand.IN_LEDGER) {
      return looked;
    }
    keep(looked.id(), registry.ask(me.nationalId(), wish));
    return book.find(me, code).orElseThrow();
  }

  /** True when that is an answer. */
  private boolean keep(long id, Said said) {
    Instant now = clock.instant();
    return switch (said) {
      case Said.Found(var told) -> {
        book.found(id, told, now);
        yield true;
      }
      case Said.NotFound _ -> {
        book.notFound(id, now);
        yield true;
      }
      case Said.NotNow _ -> false;
    };
  }

  /** Registers what was looked up; again changes nothing. */
  Answer register(Me me, Tracking code) {
    var looked = book.find(me, code);
    if (looked.isEmpty()) {
      return new Answer.Unknown();
    }
    try {
      book.register(me, code, clock.instant());
    } catch (DuplicateKeyException sameMarriage) {
      return new Answer.Done(book.registered(me, looked.get().wish()).orElseThrow());
    }
    return new Answer.Done(book.find(me, code).orElseThrow());
  }

  /**
   * What the law says, for show.
   *
   * @param on the day for which it was asked: the end of the month whose run will decide
   */
  record Shown(Weighed weighed, JalaliDate on) {}

  /** Empty while the registry has not told of the marriage. */
  Optional<Shown> preview(Me me, Registration registration) {
    JalaliDate on = book.nextRun(today());
    return registration
        .told()
        .flatMap(told -> claim(me.nationalId(), told, on))
        .map(claim -> new Shown(Weighed.of(claim), on));
  }

  private Optional<Claim> claim(NationalId person, Preview.Told told, JalaliDate on) {
    var asked = new Preview.Asked(person.number(), on);
    var claim =
        template.execute(
            (ConnectionCallback<Optional<Claim>>)
                connection -> Preview.claim(new Sql(connection), asked, told));
    return claim == null ? Optional.empty() : claim;
  }

  @Override
  public List<Registered> of(Me me) {
    return book.registered(me).stream().map(MyMarriages::registered).toList();
  }

  private static Registered registered(Registration each) {
    boolean inLedger = each.stand() == Registration.Stand.IN_LEDGER;
    return new Registered(
        each.wish().contractDay(),
        Tehran.dayOf(each.registeredAt().orElseThrow()),
        inLedger
            ? each.told().map(told -> OptionalLong.of(told.eventId())).orElseThrow()
            : OptionalLong.empty());
  }

  /** Asks again about what the registry has not answered; answers how many are known now. */
  public int askAgain() {
    int known = 0;
    int silent = 0;
    for (var open : book.open(AT_ONCE)) {
      boolean answered = keep(open.id(), registry.ask(open.person(), open.wish()));
      known += answered ? 1 : 0;
      silent += answered ? 0 : 1;
      if (silent > SILENT_MAX) {
        return known; // it is down; the next round asks about others
      }
    }
    return known;
  }

  /** Drops what was looked up and not registered within a day; answers how many that were. */
  public int forget() {
    tries.forget(today());
    return book.forget(clock.instant().minus(UNREGISTERED));
  }

  private JalaliDate today() {
    return Tehran.dayOf(clock.instant());
  }
}
