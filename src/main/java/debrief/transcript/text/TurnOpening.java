package debrief.transcript.text;

import debrief.transcript.reading.Spoken;

/**
 * Lines that may open a turn.
 *
 * @param label who would speak; empty in formats that name nobody
 * @param startMs as in {@link Spoken}
 * @param endMs as in {@link Spoken}
 * @param rest what the line says after the label and the time
 * @param sure whether its form alone shows that the label is a speaker, as {@code Ann (0:34): Hello.}
 * @param shape how label and time stand to each other, or how the label is dressed: a file keeps to one
 * @param lines how many of the file's lines it takes
 */
record TurnOpening(String label, long startMs, long endMs, String rest, boolean sure, String shape, int lines) {

    /** The same opening behind blanks. */
    TurnOpening nested() {
        return new TurnOpening(label, startMs, endMs, rest, sure, LabelledLine.NESTED, lines);
    }

    /** The same opening with the line below it, if that says its time again. */
    TurnOpening over(TalkLines page, int at) {
        int below = at + lines;
        boolean again = below < page.end()
                && Markup.time(page.line(below))
                        .filter(time -> time.startMs() == startMs)
                        .isPresent();
        return again ? new TurnOpening(label, startMs, endMs, rest, sure, shape, lines + 1) : this;
    }

    /** The same opening by somebody whose label is spelt otherwise. */
    TurnOpening by(String other) {
        return new TurnOpening(other, startMs, endMs, rest, sure, shape, lines);
    }
}
