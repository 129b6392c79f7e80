package ir.hedye.monthend.notice;

import java.sql.SQLException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what the centre delivers: receipts are stored before we confirm them, the rest is left. */
record ReceiptEar(ReceiptBook book) implements MessageReceiverListener {
  private static final Logger LOG = LoggerFactory.getLogger(ReceiptEar.class);

  @Override
  public void onAcceptDeliverSm(DeliverSm delivered) throws ProcessRequestException {
    var receipt = Receipt.read(delivered);
    if (receipt.isEmpty()) {
      LOG.warn("the message centre delivered something that is no receipt");
      return;
    }
    try {
      book.store(receipt.get());
    } catch (SQLException e) {
      LOG.warn("a receipt could not be stored; the message centre will bring it again", e);
      throw new ProcessRequestException("not stored", SMPPConstant.STAT_ESME_RX_T_APPN);
    }
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification alert) {
    LOG.debug("alert notification");
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm data, Session session) throws ProcessRequestException {
    throw new ProcessRequestException("no data_sm here", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
