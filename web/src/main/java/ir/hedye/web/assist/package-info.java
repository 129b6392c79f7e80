/**
 * Assisted service: an officer or broker serves somebody who is there, with that person's own code.
 */
@NullMarked
package ir.hedye.web.assist;

import org.jspecify.annotations.NullMarked;
