/**
 * Stand-ins for the outside world in the demo and in tests: a small SMSC and a stub bank that speak
 * the real protocol and files.
 */
@NullMarked
package ir.hedye.monthend.demo;

import org.jspecify.annotations.NullMarked;
