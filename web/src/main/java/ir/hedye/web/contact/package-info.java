/** The account and mobile of the signed-in person: seen, changed, protected. */
@NullMarked
package ir.hedye.web.contact;

import org.jspecify.annotations.NullMarked;
