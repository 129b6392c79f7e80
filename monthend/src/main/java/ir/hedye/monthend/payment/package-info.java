/**
 * Money, once: payments and their states, batches and their signatures, release, bank files, the
 * bank's answers.
 */
@NullMarked
package ir.hedye.monthend.payment;

import org.jspecify.annotations.NullMarked;
