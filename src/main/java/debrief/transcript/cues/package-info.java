/**
 * WebVTT and SubRip: timed cues to turns, strictly as players read them and leniently as programs write them.
 */
@NullMarked
package debrief.transcript.cues;

import org.jspecify.annotations.NullMarked;
