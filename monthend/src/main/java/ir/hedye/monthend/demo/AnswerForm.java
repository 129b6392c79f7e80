package ir.hedye.monthend.demo;

import java.io.IOException;
import java.io.OutputStream;

/** In which form the bank answers. */
enum AnswerForm {
  /** One row a payment. */
  CSV(".csv") {
    @Override
    void accepted(Submission submission, OutputStream out) throws IOException {
      new CsvReply(out).accepted(submission);
    }

    @Override
    void decided(Submission submission, Fates fates, OutputStream out) throws IOException {
      new CsvReply(out).decided(submission, fates);
    }
  },

  /** A status report: accepted as a whole, then decided payment by payment. */
  PAIN002(".xml") {
    @Override
    void accepted(Submission submission, OutputStream out) throws IOException {
      StatusReport.wholeMessage(submission, "ACCP", "", out);
    }

    @Override
    void decided(Submission submission, Fates fates, OutputStream out) throws IOException {
      StatusReport.payments(submission, fates, out);
    }
  };

  private final String extension;

  AnswerForm(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** The first answer: everything is on its way. */
  abstract void accepted(Submission submission, OutputStream out) throws IOException;

  /** The last answer: what became of each payment. */
  abstract void decided(Submission submission, Fates fates, OutputStream out) throws IOException;
}
