package ir.hedye.monthend.payment.bankfile;

import java.nio.file.Path;

/**
 * A bank file that was written, read back and found equal to its order.
 *
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 */
public record BankFile(Path path, MessageId messageId, Totals totals, String sha256) {}
