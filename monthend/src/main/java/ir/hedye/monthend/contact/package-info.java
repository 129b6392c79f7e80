/**
 * What people say of their own account and mobile: asked at any time, carried out under the month's
 * lock.
 */
@NullMarked
package ir.hedye.monthend.contact;

import org.jspecify.annotations.NullMarked;
