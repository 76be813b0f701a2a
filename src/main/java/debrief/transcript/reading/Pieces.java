package debrief.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects what was said, piece by piece, and joins a speaker's neighbouring pieces to a turn. */
public final class Pieces {

    /** {@code H}, {@code Q2}, {@code AB}: short for somebody, typed by hand. */
    private static final int LONGEST_INITIAL = 2;

    private final Predicate<String> joined;
    private final String glue;
    private final List<Spoken> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private long startMs;
    private long endMs;
    private int line;

    private Pieces(Predicate<String> joined, String glue) {
        this.joined = joined;
        this.glue = glue;
    }

    /** For cues, which cut speech anywhere. */
    public static Pieces ofCues() {
        return new Pieces(label -> true, " ");
    }

    /** For paragraphs, which somebody meant. */
    public static Pieces ofParagraphs() {
        return new Pieces(label -> true, "\n\n");
    }

    /** For cues without speakers: where a cue ends is all that is known of them. */
    public static Pieces ofLines() {
        return new Pieces(label -> true, "\n");
    }

    /** For typed labels. Whoever writes an initial before a line begins a turn; full names are repeated by exports. */
    public static Pieces ofLabels() {
        return new Pieces(label -> label.length() > LONGEST_INITIAL, "\n\n");
    }

    /** Every piece is a turn of its own. */
    public static Pieces apart() {
        return new Pieces(label -> false, "");
    }

    public void add(String speaker, long start, long end, String said, int at) {
        if (said.isBlank()) {
            return;
        }
        if (text.length() > 0 && label.equals(speaker) && joined.test(speaker)) {
            text.append(glue);
        } else {
            flush();
            label = speaker;
            startMs = start;
            line = at;
        }
        text.append(said.strip());
        endMs = end;
    }

    public List<Spoken> turns() {
        flush();
        return turns;
    }

    private void flush() {
        if (text.length() > 0) {
            turns.add(new Spoken(label, startMs, endMs, text.toString(), line));
            text.setLength(0);
        }
    }
}
