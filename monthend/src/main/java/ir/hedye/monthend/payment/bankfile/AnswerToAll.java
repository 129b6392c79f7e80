package ir.hedye.monthend.payment.bankfile;

import java.util.Optional;

/**
 * A bank's answer about a whole file: every payment of that message, none of them named.
 *
 * @param block the PmtInfId the bank speaks of, when it does; our files have one block, so it must
 *     be that of the file
 */
public record AnswerToAll(long line, MessageId messageId, Optional<String> block, Outcome outcome)
    implements BankAnswer {}
