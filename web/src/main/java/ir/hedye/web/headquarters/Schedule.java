package ir.hedye.web.headquarters;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import ir.hedye.monthend.settings.HeadquartersSettings;
import ir.hedye.web.page.Surroundings;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The month's end by db-scheduler (ADR 25): of all nodes on one database, one at a time looks what
 * is due and does it. A node that dies in the middle falls silent, and another takes over.
 */
@Component
@Lazy(false)
final class Schedule implements AutoCloseable {
  private static final String TASK = "month-end";
  private static final int SILENT_TIMES = 4;
  private static final int MOST_SECONDS = 3_600;

  private final String node = "node " + ProcessHandle.current().pid();
  private final Scheduler scheduler;

  Schedule(DataSource dataSource, MonthEndWork work, Surroundings around, Clock clock) {
    Map<String, String> environment = around.environment();
    Duration every =
        seconds(HeadquartersSettings.SCHEDULE_SECONDS.wholeNumberIn(environment, 1, MOST_SECONDS));
    Duration heartbeat =
        seconds(HeadquartersSettings.HEARTBEAT_SECONDS.wholeNumberIn(environment, 1, MOST_SECONDS));
    scheduler =
        Scheduler.create(dataSource)
            .startTasks(task(work, every))
            .schedulerName(new SchedulerName.Fixed(node))
            .threads(1)
            .pollingInterval(every)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(SILENT_TIMES)
            .shutdownMaxWait(Duration.ofSeconds(1))
            .failureLogging(LogLevel.WARN, false)
            .clock(clock::instant)
            .build();
    scheduler.start();
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private RecurringTask<Void> task(MonthEndWork work, Duration every) {
    return Tasks.recurring(TASK, FixedDelay.of(every))
        .execute((_, _) -> {
          try {
            work.doWhatIsDue(node);
          } catch (SQLException e) {
            throw new IllegalStateException("the month's end is tried again: " + e.getSQLState());
          }
        });
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
