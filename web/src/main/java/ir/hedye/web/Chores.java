package ir.hedye.web;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.contact.ContactIntake;
import ir.hedye.monthend.journal.Chain;
import ir.hedye.monthend.notice.NoticeSettings;
import ir.hedye.monthend.notice.Notifier;
import ir.hedye.monthend.notice.SmscException;
import ir.hedye.monthend.settings.PortalSettings;
import ir.hedye.monthend.store.Database;
import ir.hedye.web.contact.ContactDesk;
import ir.hedye.web.finance.BankFolders;
import ir.hedye.web.finance.DailyBooks;
import ir.hedye.web.marriage.MyMarriages;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.support.SupportRequests;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What is done beside the pages, every half minute: the journal's seals, what people asked while a
 * month was run, owners of accounts and the registry where they did not answer yet, SMS that are
 * due, pictures whose time is over, files of the bank, the day's look at the books. Each round does
 * what is left; a round that fails is made again.
 */
@Component
@Lazy(false)
final class Chores implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
  private static final int EVERY_SECONDS = 30;

  private final Database database;
  private final ContactIntake contacts;
  private final ContactDesk owners;
  private final SupportRequests requests;
  private final MyMarriages marriages;
  private final BankFolders bank;
  private final DailyBooks books;
  private final Surroundings surroundings;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor rounds =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("chores").daemon().factory());

  Chores(
      Database database,
      ContactIntake contacts,
      ContactDesk owners,
      SupportRequests requests,
      MyMarriages marriages,
      BankFolders bank,
      DailyBooks books,
      Surroundings surroundings,
      Clock clock) {
    this.database = database;
    this.contacts = contacts;
    this.owners = owners;
    this.requests = requests;
    this.marriages = marriages;
    this.bank = bank;
    this.books = books;
    this.surroundings = surroundings;
    this.clock = clock;
    var _ =
        rounds.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** One round of everything; each chore by itself, so that none keeps the others waiting. */
  void round() {
    attempt("journal", () -> Chain.seal(database));
    attempt("contacts", contacts::carryOut);
    attempt("account owners", () -> owners.askOwners(today()));
    attempt("marriages", marriages::askAgain);
    attempt("marriages not registered", marriages::forget);
    attempt("notices", this::notifyPeople);
    attempt("pictures", () -> requests.forgetPictures(pictureTime()));
    attempt("bank files", bank::takeAll);
    attempt("books", books::lookOnceADay);
  }

  private interface Chore {
    Object run() throws Exception;
  }

  /** Without the cause: whatever it says, it may say of a person. */
  private static void attempt(String name, Chore chore) {
    try {
      chore.run();
    } catch (Exception
        | OutOfMemoryError e) { // or the rounds would end for ever, and nobody hear of it
      LOG.warn("{}: {}; done again in the next round", name, e.getClass().getSimpleName());
    }
  }

  private boolean notifyPeople() throws SQLException {
    var settings = NoticeSettings.from(surroundings.environment());
    if (settings.smsc().isEmpty()) {
      return false;
    }
    try (var notifier = Notifier.open(database.dataSource(), settings, clock)) {
      notifier.send();
      return true;
    } catch (SmscException outOfReach) {
      return false; // nothing is lost; the centre may be there in the next round
    }
  }

  private JalaliDate today() {
    return Tehran.dayOf(clock.instant());
  }

  private Duration pictureTime() {
    return Duration.ofDays(
        PortalSettings.PICTURE_DAYS.wholeNumberIn(surroundings.environment(), 1, 36_500));
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
