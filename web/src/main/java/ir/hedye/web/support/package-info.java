/**
 * Support requests of insured people: asked with words and pictures, followed, answered (order,
 * clause 3).
 */
@NullMarked
package ir.hedye.web.support;

import org.jspecify.annotations.NullMarked;
