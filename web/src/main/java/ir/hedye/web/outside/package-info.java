/**
 * Questions to other bodies' services over HTTP: each has a time limit, and "not now" is an answer
 * that never counts as yes.
 */
@NullMarked
package ir.hedye.web.outside;

import org.jspecify.annotations.NullMarked;
