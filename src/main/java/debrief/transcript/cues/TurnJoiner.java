package debrief.transcript.cues;

import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a speaker's neighbouring cues into turns. Labels are compared as they stand: SPEAKER_00 is never SPEAKER_01. */
final class TurnJoiner {

    /** Where nobody has a name, a silence of this length at least opens a paragraph. */
    private static final long PAUSE_MS = 2_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f]+");

    private final List<Spoken> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private long startMs;
    private long endMs;
    private int line;

    /** Words of a cue's speaker; of whoever nobody names when the label is empty. */
    void say(String speaker, Cue cue, String words) {
        if (!speaker.equals(label)) {
            end();
        }
        String said = BLANKS.matcher(words).replaceAll(" ").strip();
        if (said.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            label = speaker;
            startMs = cue.startMs();
            endMs = cue.endMs();
            line = cue.line();
        } else {
            boolean paragraph = label.isEmpty() && cue.startMs() - endMs >= PAUSE_MS;
            text.append(paragraph ? "\n\n" : " ");
            endMs = Math.max(endMs, cue.endMs());
        }
        text.append(said);
    }

    /** Somebody else speaks now, even if the next label is the same. */
    void end() {
        if (!text.isEmpty()) {
            turns.add(new Spoken(label, startMs, endMs, text.toString(), line));
            text.setLength(0);
        }
    }

    List<Spoken> turns() {
        end();
        return List.copyOf(turns);
    }
}
