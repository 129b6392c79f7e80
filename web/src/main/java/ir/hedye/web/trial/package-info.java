/**
 * What anybody may see without signing in: what the gift is, and how the conditions come out for
 * numbers of their own. Nothing typed here is stored or logged.
 */
@NullMarked
package ir.hedye.web.trial;

import org.jspecify.annotations.NullMarked;
