package ir.hedye.web.support;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.notice.Message;
import ir.hedye.monthend.notice.Notice;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.web.access.Me;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** What an SMS tells about a support request: that it came, was answered, or needs a picture. */
@Component
class SupportNotices {
  private final JdbcClient sql;
  private final DataSource source;
  private final Outbox outbox;

  SupportNotices(JdbcClient sql, DataSource source, Outbox outbox) {
    this.sql = sql;
    this.source = source;
    this.outbox = outbox;
  }

  /** In the caller's transaction; nobody without a mobile is told. */
  void received(Me me, Tracking tracking) {
    queue(me.number(), "support/" + tracking, new Message.SupportReceived(tracking.text()));
  }

  void answered(RequestFile file) {
    var tracking = file.request().tracking();
    queue(file.person(), "support/" + tracking, new Message.SupportAnswered(tracking.text()));
  }

  /** Each time it is asked for: the step of the history tells the times apart. */
  void pictureNeeded(RequestFile file) {
    var tracking = file.request().tracking();
    queue(
        file.person(),
        "support/" + tracking + "/" + file.steps(),
        new Message.PictureNeeded(tracking.text()));
  }

  private void queue(long person, String subject, Message message) {
    sql.sql("SELECT mobile_number FROM person WHERE national_id = ? AND mobile_number <> ''")
        .param(person)
        .query(String.class)
        .optional()
        .ifPresent(mobile ->
            queue(new Notice(NationalId.of(person), new Mobile(mobile), subject, message)));
  }

  private void queue(Notice notice) {
    var connection = DataSourceUtils.getConnection(source);
    try {
      outbox.queue(connection, notice);
    } catch (SQLException e) {
      throw new IllegalStateException("a notice could not be queued", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
