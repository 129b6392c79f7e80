package ir.hedye.monthend.notice;

import ir.hedye.monthend.notice.NoticeSettings.SmscAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.PDUProcessTask;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SubmitSmResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our side of one SMPP 3.4 session, bound as transceiver; bound anew when it was lost. */
final class SmscLink implements AutoCloseable {
  private static final ESMClass WITH_HEADER =
      new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);

  /** On these jSMPP writes whole messages, in hexadecimal, when debugging is on. */
  private static final List<Logger> TALKATIVE =
      Stream.of(DefaultPDUSender.class, SMPPSession.class, PDUProcessTask.class)
          .map(LoggerFactory::getLogger)
          .toList();

  private static final int ENQUIRE_LINK_MILLIS = 15_000;
  private static final int BIND_MILLIS = 10_000;
  private static final int RECEIPT_THREADS = 3;

  private final SmscAddress address;
  private final MessageReceiverListener receipts;
  private final Duration answerTimeout;
  private @Nullable SMPPSession session;

  SmscLink(SmscAddress address, MessageReceiverListener receipts, Duration answerTimeout) {
    this.address = address;
    this.receipts = receipts;
    this.answerTimeout = answerTimeout;
  }

  /** Sees to it that a session is bound. */
  synchronized SMPPSession bound() {
    refuseWithinEarshot();
    var known = session;
    if (known != null && known.getSessionState().isTransmittable()) {
      return known;
    }
    if (known != null) {
      known.close();
    }
    var fresh = unbound();
    try {
      fresh.connectAndBind(address.host(), address.port(), parameter(), BIND_MILLIS);
    } catch (IOException e) {
      fresh.close();
      throw refused(e);
    }
    session = fresh;
    return fresh;
  }

  private static void refuseWithinEarshot() {
    if (TALKATIVE.stream().anyMatch(Logger::isDebugEnabled)) {
      throw new SmscException(
          "org.jsmpp logs at debug level, and so would log messages and codes: set it to info");
    }
  }

  private SMPPSession unbound() {
    var fresh = new SMPPSession();
    fresh.setEnquireLinkTimer(ENQUIRE_LINK_MILLIS);
    fresh.setTransactionTimer(answerTimeout.toMillis());
    fresh.setPduProcessorDegree(RECEIPT_THREADS);
    fresh.setMessageReceiverListener(receipts);
    return fresh;
  }

  private BindParameter parameter() {
    var account = address.account();
    return new BindParameter(
        BindType.BIND_TRX,
        account.systemId(),
        account.password(),
        "",
        TypeOfNumber.UNKNOWN,
        NumberingPlanIndicator.UNKNOWN,
        "");
  }

  private static SmscException refused(IOException e) {
    return e.getCause() instanceof NegativeResponseException no
        ? new SmscException(
            "the message centre refuses our account (%s): see HEDYE_SMSC"
                .formatted(Refusal.name(no.getCommandStatus())))
        : new SmscException("the message centre cannot be reached: see HEDYE_SMSC", e);
  }

  /** Hands one part over and waits for the answer. */
  Answer submit(Submit submit, Urgency urgency) {
    SMPPSession bound;
    try {
      bound = bound();
    } catch (SmscException notNow) {
      return new Answer.Unsent();
    }
    try {
      return new Answer.Accepted(send(bound, submit, urgency).getMessageId());
    } catch (NegativeResponseException e) {
      return new Answer.Refused(e.getCommandStatus());
    } catch (PDUException e) {
      // Not passed on: its message repeats the text. Our side refused to write it.
      return new Answer.Refused(SMPPConstant.STAT_ESME_RINVMSGLEN);
    } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
      return new Answer.Unanswered();
    }
  }

  private SubmitSmResult send(SMPPSession bound, Submit submit, Urgency urgency)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    var segment = submit.part().segment();
    return bound.submitShortMessage(
        "",
        senderType(),
        NumberingPlanIndicator.ISDN,
        address.sender(),
        TypeOfNumber.INTERNATIONAL,
        NumberingPlanIndicator.ISDN,
        "98" + submit.part().mobile().substring(1),
        segment.hasHeader() ? WITH_HEADER : new ESMClass(),
        (byte) 0,
        urgency.priority(),
        "",
        urgency.validity(),
        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
        (byte) 0,
        new GeneralDataCoding(Alphabet.ALPHA_UCS2),
        (byte) 0,
        segment.bytes(submit.part().noticeId()),
        new OptionalParameter.User_message_reference((short) submit.reference()));
  }

  private TypeOfNumber senderType() {
    boolean digits = address.sender().chars().allMatch(Character::isDigit);
    return digits ? TypeOfNumber.UNKNOWN : TypeOfNumber.ALPHANUMERIC;
  }

  @Override
  public synchronized void close() {
    var known = session;
    session = null;
    if (known != null) {
      known.unbindAndClose();
    }
  }
}
