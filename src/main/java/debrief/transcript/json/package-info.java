/**
 * Transcripts that services return as JSON. What each of their forms looks like says {@code forms.txt}, and what other files
 * are says {@code services.txt}; classes are for what a description is not enough for.
 */
@NullMarked
package debrief.transcript.json;

import org.jspecify.annotations.NullMarked;
