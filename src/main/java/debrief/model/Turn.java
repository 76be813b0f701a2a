package debrief.model;

/**
 * One speaker's uninterrupted stretch of talk.
 *
 * @param id its number in the transcript, counting from 1; everything else refers to it
 * @param text as it was said or noted, asides included; paragraphs are kept
 * @param line where it starts in the transcript's file, counting from 1
 * @param startMs from the recording's start, in milliseconds; {@link #UNTIMED} when the file has no time
 * @param endMs as {@code startMs}
 */
public record Turn(int id, Speaker speaker, String text, int line, long startMs, long endMs, Fidelity fidelity) {

    /** In the place of a time that nobody wrote down. */
    public static final long UNTIMED = -1;

    public Turn {
        text = text.strip();
        if (id < 1 || line < 1) {
            throw new IllegalArgumentException("turns and lines count from 1: turn " + id + ", line " + line);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a turn says something; line " + line + " is silent");
        }
    }

    /** A turn without times, told word for word. */
    public static Turn verbatim(int id, Speaker speaker, String text, int line) {
        return new Turn(id, speaker, text, line, UNTIMED, UNTIMED, Fidelity.VERBATIM);
    }

    /** The same words by nobody knows whom; what is less near than that stays so. */
    public Turn guessed() {
        return fidelity == Fidelity.VERBATIM
                ? new Turn(id, speaker, text, line, startMs, endMs, Fidelity.GUESSED)
                : this;
    }

    /** The same turn by a speaker under another name. */
    public Turn by(Speaker other) {
        return new Turn(id, other, text, line, startMs, endMs, fidelity);
    }
}
