package ir.hedye.web.support;

import ir.hedye.law.value.Mobile;
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
    sql.sql("SELECT mobile_number FROM person WHERE national_id = ? AND mobile_number <> ''")
        .param(me.number())
        .query(String.class)
        .optional()
        .ifPresent(mobile -> queue(me, new Mobile(mobile), tracking));
  }

  private void queue(Me me, Mobile mobile, Tracking tracking) {
    var connection = DataSourceUtils.getConnection(source);
    try {
      var message = new Message.SupportReceived(tracking.text());
      outbox.queue(connection, new Notice(me.nationalId(), mobile, "support/" + tracking, message));
    } catch (SQLException e) {
      throw new IllegalStateException("a notice could not be queued", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
