package debrief.transcript.cues;

import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;

/** Joins a speaker's neighbouring cues into turns. Labels are compared as they stand: SPEAKER_00 is never SPEAKER_01. */
final class TurnJoiner {

    /** Where nobody has a name, a silence of this length at least opens a paragraph. */
    private static final long PAUSE_MS = 2_000;

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
        if (isBlank(words)) {
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
        squeeze(words);
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

    private void squeeze(String words) {
        boolean blank = false;
        int from = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && text.length() > from) {
                text.append(' ');
            }
            blank = false;
            text.append(c);
        }
    }

    private static boolean isBlank(String words) {
        return words.chars().allMatch(c -> isBlank((char) c));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
