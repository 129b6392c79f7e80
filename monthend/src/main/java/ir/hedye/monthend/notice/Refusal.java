package ir.hedye.monthend.notice;

import java.util.Set;
import org.jsmpp.SMPPConstant;

/** What SMPP's command_status of a refused submit means for us. */
final class Refusal {
  /** It would be refused for ever. Everything else, vendors' own codes too, may pass. */
  private static final Set<Integer> PERMANENT =
      Set.of(
          SMPPConstant.STAT_ESME_RINVMSGLEN,
          SMPPConstant.STAT_ESME_RINVCMDLEN,
          SMPPConstant.STAT_ESME_RINVCMDID,
          SMPPConstant.STAT_ESME_RINVPRTFLG,
          SMPPConstant.STAT_ESME_RINVREGDLVFLG,
          SMPPConstant.STAT_ESME_RINVSRCADR,
          SMPPConstant.STAT_ESME_RINVDSTADR,
          SMPPConstant.STAT_ESME_RINVSERTYP,
          SMPPConstant.STAT_ESME_RINVESMCLASS,
          SMPPConstant.STAT_ESME_RINVSRCTON,
          SMPPConstant.STAT_ESME_RINVSRCNPI,
          SMPPConstant.STAT_ESME_RINVDSTTON,
          SMPPConstant.STAT_ESME_RINVDSTNPI,
          SMPPConstant.STAT_ESME_RINVREPFLAG,
          SMPPConstant.STAT_ESME_RINVSCHED,
          SMPPConstant.STAT_ESME_RINVEXPIRY,
          SMPPConstant.STAT_ESME_RINVDFTMSGID,
          SMPPConstant.STAT_ESME_RX_P_APPN,
          SMPPConstant.STAT_ESME_RX_R_APPN,
          SMPPConstant.STAT_ESME_RINVTLVSTREAM,
          SMPPConstant.STAT_ESME_RTLVNOTALLWD,
          SMPPConstant.STAT_ESME_RINVTLVLEN,
          SMPPConstant.STAT_ESME_RMISSINGTLV,
          SMPPConstant.STAT_ESME_RINVTLVVAL,
          SMPPConstant.STAT_ESME_RPROHIBITED,
          SMPPConstant.STAT_ESME_RSERTYPUNAUTH,
          SMPPConstant.STAT_ESME_RSERTYPDENIED,
          SMPPConstant.STAT_ESME_RINVDCS);

  private static final Set<Integer> TOO_FAST =
      Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

  private Refusal() {}

  static boolean isPermanent(int status) {
    return PERMANENT.contains(status);
  }

  /** Whether we should slow down. */
  static boolean isTooFast(int status) {
    return TOO_FAST.contains(status);
  }

  /** As the outbox keeps it. */
  static String name(int status) {
    return "SMPP 0x%08X".formatted(status);
  }
}
