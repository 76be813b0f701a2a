/**
 * Portfolio to Site: every page once, no two permalinks alike, no dangling link.
 *
 * <p>Pure. What stands on a page is a record of {@code site.page}; templates only lay it out.
 */
@NullMarked
package debrief.site;

import org.jspecify.annotations.NullMarked;
