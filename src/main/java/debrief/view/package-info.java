/**
 * What a profile may show. A {@link debrief.view.View} is the only portfolio that pages and exports are made of, so that
 * they cannot hold what they must not show: names are gone from it, not hidden.
 */
@NullMarked
package debrief.view;

import org.jspecify.annotations.NullMarked;
