/**
 * Article 85 of the Social Security Act: the marriage allowance. One article, one class; one
 * clause, one method.
 */
@NullMarked
package ir.hedye.law.article85;

import org.jspecify.annotations.NullMarked;
