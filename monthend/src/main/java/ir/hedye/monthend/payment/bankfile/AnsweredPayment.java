package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import java.util.Optional;

/** The payment a bank speaks about, as the bank describes it: to be compared with ours. */
public record AnsweredPayment(
    MessageId messageId, EndToEndId id, Optional<Rial> amount, Optional<Sheba> account) {}
