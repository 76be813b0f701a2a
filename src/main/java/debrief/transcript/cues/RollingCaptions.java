package debrief.transcript.cues;

import java.util.ArrayList;
import java.util.List;

/**
 * Captions that scroll: every line is shown two or three times, as the lower line, then as the upper one.
 *
 * <pre>
 * so today we
 *
 * so today we
 * look at queues
 * </pre>
 */
final class RollingCaptions {

    private RollingCaptions() {}

    /** Whether at least a third of the cues open with what the cue before ended with. */
    static boolean isRolling(List<Cue> cues) {
        int repeats = 0;
        int spoken = 0;
        List<String> before = List.of();
        for (Cue cue : cues) {
            List<String> lines = lines(cue);
            if (lines.isEmpty()) {
                continue;
            }
            spoken++;
            repeats += repeated(before, lines) > 0 ? 1 : 0;
            before = lines;
        }
        return spoken >= 4 && repeats * 3 >= spoken;
    }

    /** The same cues, every line once where they roll. */
    static List<Cue> once(List<Cue> cues) {
        return isRolling(cues) ? unroll(cues) : cues;
    }

    /** The same cues with every line once, where it is first shown; plain text. */
    static List<Cue> unroll(List<Cue> cues) {
        List<Cue> once = new ArrayList<>();
        List<String> before = List.of();
        for (Cue cue : cues) {
            List<String> lines = lines(cue);
            if (lines.isEmpty()) {
                continue;
            }
            String fresh = String.join("\n", lines.subList(repeated(before, lines), lines.size()));
            if (!fresh.isEmpty()) {
                // what was decoded once must not be decoded again
                String escaped = fresh.replace("&", "&amp;").replace("<", "&lt;");
                once.add(new Cue(cue.id(), cue.startMs(), cue.endMs(), escaped, cue.line()));
            }
            before = lines;
        }
        return once;
    }

    private static List<String> lines(Cue cue) {
        return CueText.forgiving(cue.text())
                .plain()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** How many of these lines end the ones before. Captions have two or three lines, so this compares few. */
    private static int repeated(List<String> before, List<String> lines) {
        for (int n = Math.min(4, Math.min(before.size(), lines.size())); n > 0; n--) {
            if (before.subList(before.size() - n, before.size()).equals(lines.subList(0, n))) {
                return n;
            }
        }
        return 0;
    }
}
