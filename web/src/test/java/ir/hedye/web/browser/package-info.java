/** A real browser for tests, driven over its debugging socket. */
@NullMarked
package ir.hedye.web.browser;

import org.jspecify.annotations.NullMarked;
