/** The civil registry's monthly file of marriages, kept as a ledger of events. */
@NullMarked
package ir.hedye.monthend.registry;

import org.jspecify.annotations.NullMarked;
