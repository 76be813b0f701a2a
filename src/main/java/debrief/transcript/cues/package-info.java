/**
 * Captions: WebVTT, SubRip, SubViewer and TTML. Timed cues to turns, strictly as players read them and leniently as programs write
 * them; and the timed pieces of other rooms, which are captions where they name nobody.
 */
@NullMarked
package debrief.transcript.cues;

import org.jspecify.annotations.NullMarked;
