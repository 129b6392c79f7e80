package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.Batches;
import ir.hedye.monthend.payment.PaymentSettings;
import ir.hedye.monthend.run.MonthEnd;
import ir.hedye.monthend.run.RunOrder;
import ir.hedye.monthend.run.RunReport;
import ir.hedye.monthend.settings.RoadSettings;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.web.page.Surroundings;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what is ordered. It may die at any moment: the order stays open, and the same node or
 * another does it again; a month's first run is made once, whoever makes it.
 */
@Component
final class MonthEndWork {
  private static final Logger LOG = LoggerFactory.getLogger(MonthEndWork.class);
  private static final int QUIET_DAYS_MAX = 60;

  private final MonthEnd monthEnd;
  private final MonthOrders orders;
  private final Automatic automatic;
  private final Findings findings;
  private final int quietDays;
  private final Clock clock;

  /** What is kept of orders that were done. */
  @Component
  record Findings(Rehearsals rehearsals, Samples samples) {}

  /** Where the month's books and files are. */
  @Component
  record Road(Database database, Outbox outbox, StoreSettings store, Surroundings around) {
    private MonthEnd monthEnd() {
      var payments = PaymentSettings.from(around.environment());
      return new MonthEnd(database, new Batches(store.home(), payments), outbox);
    }
  }

  MonthEndWork(Road road, MonthOrders orders, Automatic automatic, Findings findings, Clock clock) {
    this.monthEnd = road.monthEnd();
    this.orders = orders;
    this.automatic = automatic;
    this.findings = findings;
    this.quietDays =
        RoadSettings.QUIET_DAYS.wholeNumberIn(road.around.environment(), 0, QUIET_DAYS_MAX);
    this.clock = clock;
  }

  /** Everything that is due now, in its order. */
  void doWhatIsDue(String node) throws SQLException {
    Optional<JalaliMonth> due = automatic.due(Tehran.dayOf(clock.instant()).yearMonth());
    if (due.isPresent()) {
      orders.ask(due.get(), MonthOrder.Kind.FIRST_RUN, Entry.Actor.SYSTEM);
    }
    for (MonthOrder order : orders.open()) {
      orders.begin(order, node);
      carryOut(order);
    }
  }

  private void carryOut(MonthOrder order) throws SQLException {
    try {
      var run = new RunOrder(order.month(), order.month().lastDay(), quietDays);
      orders.end(order, made(order, run), "");
    } catch (RefusedInput refused) {
      LOG.warn("order {} was refused", order.id());
      orders.end(order, MonthOrder.Ending.REFUSED, String.valueOf(refused.getMessage()));
    }
  }

  private MonthOrder.Ending made(MonthOrder order, RunOrder run) throws SQLException {
    var progress = orders.progressOf(order);
    return switch (order.kind()) {
      case REHEARSAL -> kept(order, monthEnd.rehearse(run, progress));
      case RUN -> sampled(order, ending(monthEnd.run(run, progress)));
      case FIRST_RUN -> sampled(order, ending(monthEnd.runOnce(run, progress)));
    };
  }

  private MonthOrder.Ending kept(MonthOrder order, RunReport report) throws SQLException {
    findings.rehearsals.keep(order, report);
    return ending(report);
  }

  private MonthOrder.Ending sampled(MonthOrder order, MonthOrder.Ending ending)
      throws SQLException {
    findings.samples.draw(order.month());
    return ending;
  }

  /** Another one may have made the first run already. */
  private static MonthOrder.Ending ending(Optional<RunReport> report) {
    return report.map(MonthEndWork::ending).orElse(MonthOrder.Ending.DONE);
  }

  private static MonthOrder.Ending ending(RunReport report) {
    return report.isNothingNew() ? MonthOrder.Ending.NOTHING_NEW : MonthOrder.Ending.DONE;
  }
}
