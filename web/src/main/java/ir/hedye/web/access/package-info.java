/** Who somebody is: signing in, what each address needs, and the limits against guessing. */
@NullMarked
package ir.hedye.web.access;

import org.jspecify.annotations.NullMarked;
