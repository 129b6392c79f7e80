package ir.hedye.monthend.payment.books;

import ir.hedye.law.value.Rial;

/**
 * One thing that does not agree.
 *
 * @param subject a batch, a bank file, a payment's end-to-end id, a line of a statement: no person
 * @param ours what our books say
 * @param theirs what the other side says
 */
public record Difference(DifferenceKind kind, String subject, Rial ours, Rial theirs) {}
