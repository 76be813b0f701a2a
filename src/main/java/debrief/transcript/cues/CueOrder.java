package debrief.transcript.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Services write cues in the order in which they recognised them, which is not always the order in which they were said. */
final class CueOrder {

    /** Speakers interrupt each other: a cue may begin so long before the one above it. */
    private static final long OVERLAP_MS = 1_000;

    /** What falls back further than this is another recording behind the first. */
    private static final long ANOTHER_MS = 10L * 60 * 1000;

    private CueOrder() {}

    /** The cues by their start; as they are where times start again, for nobody can say what belongs between what. */
    static List<Cue> of(List<Cue> cues, List<String> warnings) {
        int late = 0;
        int line = 0;
        long latest = 0;
        for (Cue cue : cues) {
            if (latest - cue.startMs() > ANOTHER_MS) {
                warnings.add("The times start again at line %d: is that another recording?".formatted(cue.line()));
                return cues;
            }
            if (latest - cue.startMs() > OVERLAP_MS) {
                late++;
                line = line == 0 ? cue.line() : line;
            }
            latest = Math.max(latest, cue.startMs());
        }
        if (late == 0) {
            return cues;
        }
        warnings.add("%d %s put in order of time, the first in line %d."
                .formatted(late, late == 1 ? "cue was" : "cues were", line));
        List<Cue> ordered = new ArrayList<>(cues);
        ordered.sort(Comparator.comparingLong(Cue::startMs));
        return ordered;
    }
}
