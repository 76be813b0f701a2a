package debrief.transcript.cues;

import debrief.transcript.reading.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cues by their lines of times alone: SRT with all its usual faults, and the VTT that strict reading refuses.
 *
 * <pre>
 * 7
 * 0:0:5.320 --&gt; 0:0:7,1
 * text, perhaps
 *
 * with an empty line inside
 * </pre>
 *
 * <p>A cue's text lasts until the next times, less the number or id above those.
 */
final class LenientCues {

    private final String[] lines;
    private final boolean vtt;
    private final boolean numbered;
    private final List<Integer> times = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Unspoken> unspoken = new ArrayList<>();

    private LenientCues(String text, boolean vtt) {
        this.lines = text.split("\n", -1);
        this.vtt = vtt;
        int below = 0;
        for (int i = 0; i < lines.length; i++) {
            if (isTimes(lines[i])) {
                times.add(i);
                below += i > 0 && isId(lines[i - 1]) ? 1 : 0;
            }
        }
        this.numbered = below * 2 >= times.size();
        above();
        for (int i = 0; i < times.size(); i++) {
            cue(times.get(i), i + 1 < times.size() ? times.get(i + 1) : lines.length);
        }
    }

    static LenientCues srt(String text) {
        return new LenientCues(text, false);
    }

    /** Ids may be any line; notes, styles and regions are left out. */
    static LenientCues vtt(String text) {
        return new LenientCues(text, true);
    }

    List<Cue> cues() {
        return List.copyOf(cues);
    }

    /** What stands above the first times, and notes. */
    List<Unspoken> unspoken() {
        return List.copyOf(unspoken);
    }

    private void above() {
        int first = times.isEmpty() ? lines.length : times.get(0);
        int end = first > 0 && first < lines.length ? first - idLines(-1, first) : first;
        for (int i = 0; i < end; i++) {
            boolean header = vtt && lines[i].strip().regionMatches(true, 0, "WEBVTT", 0, 6);
            if (!header) {
                leave(i, vtt);
            }
        }
    }

    private void leave(int index, boolean known) {
        if (Unspoken.isWorthTelling(lines[index])) {
            unspoken.add(new Unspoken(index + 1, lines[index], known));
        }
    }

    /** Whether most times follow a number at once, and that another cue's words: players would show the number. */
    static boolean isGlued(String text) {
        String[] lines = text.split("\n", -1);
        int all = 0;
        int glued = 0;
        for (int i = 2; i < lines.length; i++) {
            if (isTimes(lines[i])) {
                all++;
                glued += isId(lines[i - 1]) && !lines[i - 2].isBlank() ? 1 : 0;
            }
        }
        return glued > 1 && glued * 2 > all;
    }

    private static boolean isTimes(String line) {
        // most lines hold no colon before an arrow: look before parsing
        return (line.indexOf('>') > 0 || line.indexOf('\u2192') > 0 || line.contains("&gt;"))
                && CueTimes.loose(line).isPresent();
    }

    private void cue(int timesLine, int next) {
        CueTimes at = CueTimes.loose(lines[timesLine]).orElseThrow();
        int end = next < lines.length && next > timesLine + 1 ? next - idLines(timesLine, next) : next;
        StringBuilder text = new StringBuilder();
        if (!at.rest().isEmpty() && !isSettings(at.rest())) {
            text.append(at.rest()).append('\n');
        }
        boolean note = false;
        for (int i = timesLine + 1; i < end; i++) {
            boolean opensBlock = lines[i - 1].isBlank();
            note = vtt && (note && !lines[i].isBlank() || opensBlock && isNote(lines[i]));
            if (note) {
                leave(i, true);
            } else if (!lines[i].isBlank()) {
                text.append(lines[i]).append('\n');
            }
        }
        cues.add(
                new Cue(id(timesLine), at.startMs(), at.endMs(), text.toString().stripTrailing(), timesLine + 1));
    }

    private String id(int timesLine) {
        return timesLine > 0 && idLines(-1, timesLine) == 1 ? lines[timesLine - 1].strip() : "";
    }

    /** How many lines above these times belong to them and not to the cue before. */
    private int idLines(int previous, int timesLine) {
        String above = lines[timesLine - 1];
        boolean opensBlock = timesLine - 2 <= previous || lines[timesLine - 2].isBlank();
        if (isId(above)) {
            return numbered || opensBlock && vtt ? 1 : 0;
        }
        if (vtt) {
            return opensBlock && !above.isBlank() && !isNote(above) ? 1 : 0;
        }
        // a blank line between number and times: only where the number stands alone
        boolean alone = above.isBlank()
                && timesLine - 3 > previous
                && isNumber(lines[timesLine - 2])
                && lines[timesLine - 3].isBlank();
        return alone ? 2 : 0;
    }

    /** A number, or the id that Teams gives a cue. */
    private static boolean isId(String line) {
        return isNumber(line)
                || line.length() > 35
                        && line.length() < 80
                        && AnyVtt.GUID.matcher(line.strip()).matches();
    }

    private static boolean isNumber(String line) {
        String number = line.strip();
        return !number.isEmpty() && number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isNote(String line) {
        Optional<String> word = line.strip().lines().findFirst().map(l -> l.split("[ \t]", 2)[0]);
        return word.isPresent()
                && (word.get().equals("NOTE")
                        || word.get().equals("STYLE")
                        || word.get().equals("REGION"));
    }

    /** {@code align:start position:0%} or {@code X1:10 X2:20}: every word is a key and a value. */
    private static boolean isSettings(String rest) {
        for (String word : rest.split("[ \t]+", -1)) {
            int colon = word.indexOf(':');
            if (colon < 1 || colon == word.length() - 1) {
                return false;
            }
        }
        return true;
    }
}
