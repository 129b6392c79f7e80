/**
 * One insured person's file as they see it: every marriage the registry told of, every condition
 * with what it saw, the road of the money, and who looked. Knows nothing of the spouse.
 */
@NullMarked
package ir.hedye.web.gift;

import org.jspecify.annotations.NullMarked;
