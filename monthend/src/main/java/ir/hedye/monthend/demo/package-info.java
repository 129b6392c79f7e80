/**
 * The outside world in small, for the demo and the tests: a message centre that speaks real SMPP.
 */
@NullMarked
package ir.hedye.monthend.demo;

import org.jspecify.annotations.NullMarked;
