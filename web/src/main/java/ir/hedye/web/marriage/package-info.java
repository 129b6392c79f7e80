/**
 * Registering one's own marriage (order, clause 2): looked up, decided for show, and kept until the
 * registry's file brings it.
 */
@NullMarked
package ir.hedye.web.marriage;

import org.jspecify.annotations.NullMarked;
