package debrief.transcript.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The file parsing algorithm of the WebVTT specification: what a browser would show, and nothing else.
 *
 * <pre>
 * WEBVTT
 *
 * optional id
 * 00:01.000 --&gt; 00:02.000 align:start
 * text
 * </pre>
 */
public final class WebVtt {

    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Integer> orphans = new ArrayList<>();
    private int refused;
    private int at;

    private WebVtt(String text) {
        this.lines = text.replace('\0', '\ufffd').split("\n", -1);
        // spec: a final line feed ends the last line; there is no empty line after it
        boolean ended = lines.length > 1 && lines[lines.length - 1].isEmpty();
        parse(ended ? lines.length - 1 : lines.length);
    }

    /** @param text decoded, lines ended by {@code \n} */
    public static WebVtt parse(String text) {
        return new WebVtt(text);
    }

    /** In the file's order. */
    public List<Cue> cues() {
        return List.copyOf(cues);
    }

    /** How many lines are times to a forgiving reader, but not to the specification. */
    int refused() {
        return refused;
    }

    /** Lines where a block of text starts that belongs to no cue, no note and no style: players do not show it. */
    List<Integer> orphans() {
        return List.copyOf(orphans);
    }

    private void parse(int end) {
        if (!isSigned(lines[0])) {
            for (String line : lines) {
                refused += CueTimes.loose(line).isPresent() ? 1 : 0;
            }
            return;
        }
        at = 1;
        block(end, true);
        while (at < end) {
            if (lines[at].isEmpty()) {
                at++;
            } else {
                block(end, false);
            }
        }
    }

    private static boolean isSigned(String line) {
        return line.startsWith("WEBVTT") && (line.length() == 6 || line.charAt(6) == ' ' || line.charAt(6) == '\t');
    }

    /** Up to an empty line, or to the times of the next cue. */
    private void block(int end, boolean header) {
        StringBuilder buffer = new StringBuilder();
        int first = at;
        int timesLine = -1;
        CueTimes times = null;
        String id = "";
        while (at < end && !lines[at].isEmpty()) {
            String line = lines[at];
            if (!line.contains("-->")) {
                buffer.append(buffer.isEmpty() ? "" : "\n").append(line);
            } else if (!header && timesLine < 0 && at - first < 2) {
                timesLine = at;
                times = CueTimes.strict(line).orElse(null);
                if (times == null) {
                    refused += CueTimes.loose(line).isPresent() ? 1 : 0;
                } else {
                    id = buffer.toString();
                    buffer.setLength(0);
                }
            } else {
                break;
            }
            at++;
        }
        if (times != null) {
            cues.add(new Cue(id, times.startMs(), times.endMs(), buffer.toString(), timesLine + 1));
        } else if (!header && timesLine < 0 && saysSomething(buffer.toString())) {
            orphans.add(first + 1);
        }
    }

    private static boolean saysSomething(String block) {
        String opening = block.substring(0, Math.min(block.length(), 7)).toUpperCase(Locale.ROOT);
        boolean special = opening.startsWith("NOTE") || opening.startsWith("STYLE") || opening.startsWith("REGION");
        return !special && block.chars().anyMatch(Character::isLetter);
    }
}
