/** The web application: how it starts, and what it is made of. */
@NullMarked
package ir.hedye.web;

import org.jspecify.annotations.NullMarked;
