/**
 * Pages to HTML to files.
 *
 * <p>The only room that knows FreeMarker. It renders every page before it publishes any, writes only files whose bytes
 * changed, and removes only files that it wrote itself.
 */
@NullMarked
package debrief.bake;

import org.jspecify.annotations.NullMarked;
