/** What every page has: its language, figures and words, its frame, its assets and its headers. */
@NullMarked
package ir.hedye.web.page;

import org.jspecify.annotations.NullMarked;
