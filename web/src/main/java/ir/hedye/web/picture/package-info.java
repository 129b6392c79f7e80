/**
 * Pictures that people send: looked at by their content, made anew without anything hidden in them,
 * kept by their hash.
 */
@NullMarked
package ir.hedye.web.picture;

import org.jspecify.annotations.NullMarked;
