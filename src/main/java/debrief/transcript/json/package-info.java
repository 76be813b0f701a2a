/**
 * Transcripts that services return as JSON.
 */
@NullMarked
package debrief.transcript.json;

import org.jspecify.annotations.NullMarked;
