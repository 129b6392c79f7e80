/**
 * The branch's desk: what waits for a person, objections with their pictures and corrections, and
 * one person's file for whoever answers the telephone (order, clause 3).
 */
@NullMarked
package ir.hedye.web.desk;

import org.jspecify.annotations.NullMarked;
