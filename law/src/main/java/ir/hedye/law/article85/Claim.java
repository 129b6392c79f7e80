package ir.hedye.law.article85;

import ir.hedye.law.time.JalaliDate;

/**
 * All that Article 85 looks at for one marriage event and one spouse.
 *
 * @param evaluatedOn the evaluation day, A
 */
public record Claim(Marriage marriage, Spouse spouse, Insured insured, JalaliDate evaluatedOn) {}
