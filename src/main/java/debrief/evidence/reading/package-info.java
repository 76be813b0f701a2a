/**
 * How a report is read beside its talk: the {@link debrief.evidence.reading.Dossier} lays both side by side, {@link
 * debrief.evidence.reading.QuoteReading} tells whether words were said and by whom, {@link
 * debrief.evidence.reading.FactReading} what in its texts nobody ever told.
 *
 * <p>What comes of it is a {@link debrief.evidence.reading.Finding}; which there are is the business of the rules.
 */
@NullMarked
package debrief.evidence.reading;

import org.jspecify.annotations.NullMarked;
