package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SubRip with all its usual faults: no number or a wrong one, dots for commas, no hours, coordinates, tags, empty cues, no empty
 * line between cues, text above the first one. Names as {@code Ann:}, {@code [Ann]}, {@code >> Ann:}; dashes for dialogue.
 *
 * <pre>
 * 1
 * 00:00:05,320 --&gt; 00:00:07,100
 * Ann: We looked at the queue
 * first.
 * </pre>
 */
public final class Srt implements Format {

    /** So many lines may stand above the first times. */
    static final int LONGEST_PREAMBLE = 30;

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        return isSrt(source.text()) ? Optional.of(cues("srt", source.text())) : Optional.empty();
    }

    private static boolean isSrt(String text) {
        return text.lines()
                .limit(LONGEST_PREAMBLE)
                .anyMatch(line -> CueTimes.loose(line).isPresent());
    }

    static Reading cues(String format, String text) {
        List<String> warnings = new ArrayList<>();
        LenientCues lenient = LenientCues.srt(text);
        List<Cue> cues = RollingCaptions.once(CueOrder.of(lenient.cues(), warnings));
        List<Spoken> turns = VoiceTags.in(text)
                ? VoiceTags.turns(cues)
                : CueLabels.judge(cues).turns();
        if (turns.isEmpty()) {
            return Reading.refused(format, "The file has times, but nobody says a word between them. Export it again.");
        }
        return new Reading(format, turns, List.of(), warnings, lenient.unspoken());
    }
}
