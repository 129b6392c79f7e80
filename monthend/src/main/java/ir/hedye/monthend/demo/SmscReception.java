package ir.hedye.monthend.demo;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** The centre's counter: takes submits, as its faults allow, and nothing else. */
final class SmscReception implements ServerMessageReceiverListener {
  private static final short USER_MESSAGE_REFERENCE =
      OptionalParameter.Tag.USER_MESSAGE_REFERENCE.code();

  private final SmscInbox inbox;
  private final SmscReceipts receipts;
  private final SmscFaults faults;
  private final AtomicLong ids;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger mostUnanswered = new AtomicInteger();

  /**
   * @param firstId ids count from here, so that a centre started anew does not use them again
   */
  SmscReception(SmscInbox inbox, SmscReceipts receipts, SmscFaults faults, long firstId) {
    this.ids = new AtomicLong(firstId);
    this.inbox = inbox;
    this.receipts = receipts;
    this.faults = faults;
  }

  int taken() {
    return taken.get();
  }

  int mostUnanswered() {
    return mostUnanswered.get();
  }

  @Override
  public SubmitSmResult onAcceptSubmitSm(SubmitSm submit, SMPPServerSession session)
      throws ProcessRequestException {
    mostUnanswered.accumulateAndGet(unanswered.incrementAndGet(), Math::max);
    try {
      return take(submit);
    } catch (IOException | PDUStringException e) {
      throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RSYSERR, e);
    } finally {
      unanswered.decrementAndGet();
    }
  }

  private SubmitSmResult take(SubmitSm submit)
      throws ProcessRequestException, IOException, PDUStringException {
    refuseIfFaulty(submit);
    var id = HexFormat.of().toHexDigits(ids.incrementAndGet()).substring(8);
    inbox.take(submit);
    taken.incrementAndGet();
    var about = about(submit, id);
    receipts.beforeAnswer(about);
    faults.meet();
    receipts.afterAnswer(about);
    if (faults.isDropped()) {
      faults.keepSilent();
    }
    return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
  }

  private void refuseIfFaulty(SubmitSm submit) throws ProcessRequestException {
    if (faults.isThrottled()) {
      throw new ProcessRequestException("too fast", SMPPConstant.STAT_ESME_RTHROTTLED);
    }
    if (faults.isRefused(submit.getDestAddress())) {
      throw new ProcessRequestException("no such number", SMPPConstant.STAT_ESME_RINVDSTADR);
    }
  }

  private SmscReceipts.About about(SubmitSm submit, String id) {
    var echoed =
        Optional.ofNullable(submit.getOptionalParameter(USER_MESSAGE_REFERENCE))
            .filter(reference -> faults.echoesReference());
    var way = new SmscMessage.Way(submit.getSourceAddr(), submit.getDestAddress());
    boolean arrives = !faults.isUnreachable(submit.getDestAddress());
    return new SmscReceipts.About(id, echoed, way, arrives ? "DELIVRD" : "UNDELIV");
  }

  private static ProcessRequestException notHere() {
    return new ProcessRequestException("not here", SMPPConstant.STAT_ESME_RINVCMDID);
  }

  @Override
  public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti multi, SMPPServerSession session)
      throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession session)
      throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession session)
      throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession session)
      throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession session)
      throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession session)
      throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
      QueryBroadcastSm query, SMPPServerSession session) throws ProcessRequestException {
    throw notHere();
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm data, Session session) throws ProcessRequestException {
    throw notHere();
  }
}
