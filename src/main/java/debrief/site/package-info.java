/**
 * Portfolio to Site: every page once, no two permalinks alike, no dangling link.
 *
 * <p>Pure. A {@link debrief.site.Page} holds all that its template needs, already decided and ordered; templates only lay it
 * out.
 */
@NullMarked
package debrief.site;

import org.jspecify.annotations.NullMarked;
