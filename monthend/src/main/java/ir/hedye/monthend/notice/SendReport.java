package ir.hedye.monthend.notice;

import ir.hedye.monthend.notice.AnswerBook.Answered;
import java.util.List;

/**
 * What one round of sending did, in parts.
 *
 * @param sent taken by the centre
 * @param waiting refused for now; due again later
 * @param failed refused for ever
 * @param uncertain without an answer, in this round or left by an interrupted sender
 * @param quiet whether the quiet hours kept us from sending
 */
public record SendReport(int sent, int waiting, int failed, int uncertain, boolean quiet) {
  static final SendReport NOTHING = new SendReport(0, 0, 0, 0, false);

  SendReport plus(List<Answered> answered) {
    var report = this;
    for (var one : answered) {
      report = report.plus(one.verdict().partState());
    }
    return report;
  }

  private SendReport plus(String partState) {
    return switch (partState) {
      case "SENT" -> new SendReport(sent + 1, waiting, failed, uncertain, quiet);
      case "WAITING" -> new SendReport(sent, waiting + 1, failed, uncertain, quiet);
      case "FAILED" -> new SendReport(sent, waiting, failed + 1, uncertain, quiet);
      default -> plusUncertain(1);
    };
  }

  SendReport plusUncertain(int parts) {
    return new SendReport(sent, waiting, failed, uncertain + parts, quiet);
  }

  SendReport inQuiet() {
    return new SendReport(sent, waiting, failed, uncertain, true);
  }
}
