package ir.hedye.monthend.payment;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Who wants to know what became of payments. Told in the transaction that changes them, some
 * hundreds at a time, each payment once: what is not committed was never told.
 */
public interface PaymentNews {
  /** Nobody wants to know. */
  PaymentNews NONE =
      new PaymentNews() {
        @Override
        public void paid(Connection connection, List<Paid> paid) {}

        @Override
        public void returned(Connection connection, List<Returned> returned) {}
      };

  /** Payments that were settled. */
  void paid(Connection connection, List<Paid> paid) throws SQLException;

  /** Payments that came back. */
  void returned(Connection connection, List<Returned> returned) throws SQLException;

  /** Which payment, and whose. */
  record About(long paymentId, long eventId, Role role, long nationalId) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "payment " + paymentId;
    }
  }

  /**
   * How the money went.
   *
   * @param bank the Persian name of the payee's bank; empty when the table does not know its code
   * @param trace the bank's number of the transfer or, where it gave none, our own end-to-end id
   */
  record Transfer(JalaliDate on, String bank, String trace) {}

  /** A payment that was settled. */
  record Paid(About payment, Rial amount, Transfer transfer) {}

  /**
   * A payment that came back.
   *
   * @param reasonCode the bank's, such as AC04; empty when it gave none
   */
  record Returned(About payment, Rial amount, String reasonCode) {}
}
