/** The rules of the house: what every module's sources and classes must keep, told by its tests. */
@NullMarked
package ir.hedye.house;

import org.jspecify.annotations.NullMarked;
