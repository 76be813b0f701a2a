package debrief.transcript.cues;

/**
 * A timed block of VTT or SRT as it stands in the file.
 *
 * @param id the line above the times; empty when there is none
 * @param startMs from the recording's start, in milliseconds
 * @param endMs as {@code startMs}
 * @param text with its tags and entities, lines kept
 * @param line of its times in the file, from 1
 */
public record Cue(String id, long startMs, long endMs, String text, int line) {}
