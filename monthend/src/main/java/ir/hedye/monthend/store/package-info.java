/**
 * Where the data lives: the PostgreSQL of a home folder or another one, its schema, and the lock of
 * the month.
 */
@NullMarked
package ir.hedye.monthend.store;

import org.jspecify.annotations.NullMarked;
