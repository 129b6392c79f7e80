/**
 * Decisions straight from a data folder, with no database: for auditors, and for trying a change of
 * law.
 */
@NullMarked
package ir.hedye.monthend.folder;

import org.jspecify.annotations.NullMarked;
