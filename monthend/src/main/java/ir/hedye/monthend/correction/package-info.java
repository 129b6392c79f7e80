/**
 * Facts that people corrected on evidence, by two hands of two roles: laid over what the feeds
 * brought, so that the law decides again.
 */
@NullMarked
package ir.hedye.monthend.correction;

import org.jspecify.annotations.NullMarked;
