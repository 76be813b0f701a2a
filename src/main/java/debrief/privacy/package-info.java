/**
 * What a profile may show.
 *
 * <p>A {@link debrief.privacy.Projection} is made of the model before any page is planned, so that the site cannot hold what
 * it must not show: {@link debrief.privacy.Cast} knows who is called what instead. {@link debrief.privacy.SpokenNames} proposes which words are names. {@link debrief.privacy.LeakScan} finds
 * names, data of people and secrets in any text; its word lists lie beside it.
 */
@NullMarked
package debrief.privacy;

import org.jspecify.annotations.NullMarked;
