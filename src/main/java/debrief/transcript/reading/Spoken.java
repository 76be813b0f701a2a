package debrief.transcript.reading;

import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.problem.LostLetters;

/**
 * One turn as a file has it, before anybody says who its speakers are.
 *
 * @param label the file's own name for the speaker; empty when it has none
 * @param startMs from the recording's start, in milliseconds; -1 when the file has no time
 * @param endMs as {@code startMs}; -1 too when the file lets it end before it starts
 * @param text asides in place, paragraphs kept apart by an empty line
 * @param line where it starts in the file, from 1; 1 in formats without lines
 */
public record Spoken(String label, long startMs, long endMs, String text, int line) {

    public static final long UNTIMED = Turn.UNTIMED;

    public Spoken {
        label = LostLetters.whole(label.strip());
        text = LostLetters.whole(text.strip());
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a turn says something; line " + line + " is silent");
        }
        // exports get the ends of overlapping talk wrong, and seldom the starts
        endMs = endMs < startMs ? UNTIMED : endMs;
    }

    /** The same stretch with a number, by somebody who is known. */
    public Turn turn(int id, Speaker speaker) {
        return new Turn(id, speaker, text, line, startMs, endMs, Nearness.of(text));
    }
}
