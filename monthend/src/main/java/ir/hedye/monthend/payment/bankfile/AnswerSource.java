package ir.hedye.monthend.payment.bankfile;

import java.io.IOException;
import java.util.Optional;

/** Gives the answers of a file one by one; empty after the last. */
@FunctionalInterface
interface AnswerSource {
  Optional<BankAnswer> next() throws IOException;
}
