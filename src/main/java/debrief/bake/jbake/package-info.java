/**
 * JBake 2.7.0 as the host of the site: it crawls and parses the hand-written pages, renders them and copies assets.
 *
 * <p>{@link debrief.bake.jbake.JBakeHost} is the door; nothing else here is called from outside. JBake's own {@code
 * Oven} cannot run without OrientDB, so {@link debrief.bake.jbake.Crawl} and {@link debrief.bake.jbake.Bake} call its
 * pieces in the Oven's order. Neither OrientDB nor what commons-configuration needs is on the class path. How a page looks is no
 * business of this room: a {@link debrief.bake.jbake.JBakeHost.Layout} writes it, and no template is seen here.
 */
@NullMarked
package debrief.bake.jbake;

import org.jspecify.annotations.NullMarked;
