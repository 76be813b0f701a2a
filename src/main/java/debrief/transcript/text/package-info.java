/**
 * Transcripts that are lines of text: labels, names or times that open turns.
 */
@NullMarked
package debrief.transcript.text;

import org.jspecify.annotations.NullMarked;
