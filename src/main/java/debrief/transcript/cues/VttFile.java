package debrief.transcript.cues;

import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import debrief.transcript.reading.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that says WEBVTT at its top: its cues, read strictly, or leniently where strict reading refuses times.
 *
 * @param warnings what was read leniently
 * @param unspoken what belongs to no cue
 */
record VttFile(String text, List<Cue> cues, boolean strict, List<String> warnings, List<Unspoken> unspoken) {

    static Optional<VttFile> open(TranscriptFile source) {
        String text = source.text();
        if (!isVtt(text)) {
            return Optional.empty();
        }
        List<String> warnings = new ArrayList<>();
        if (LenientCues.isGlued(text)) {
            warnings.add("No empty lines keep the cues apart; they were parted at their numbers and times.");
            return Optional.of(lenient(text, warnings));
        }
        WebVtt strict = WebVtt.parse(text);
        if (strict.refused() == 0) {
            return Optional.of(of(text, strict.cues(), true, warnings, strict.unspoken()));
        }
        warnings.add("The file is not valid WebVTT (%s that players refuse); it was read leniently."
                .formatted(strict.refused() == 1 ? "1 line of times" : strict.refused() + " lines of times"));
        return Optional.of(lenient(text, warnings));
    }

    private static VttFile lenient(String text, List<String> warnings) {
        LenientCues lenient = LenientCues.vtt(text);
        return of(text, lenient.cues(), false, warnings, lenient.unspoken());
    }

    private static VttFile of(
            String text, List<Cue> cues, boolean strict, List<String> warnings, List<Unspoken> unspoken) {
        List<Cue> ordered = CueOrder.of(cues, warnings);
        return new VttFile(text, ordered, strict, List.copyOf(warnings), unspoken);
    }

    /** The header may stand below a few lines or blanks that somebody's program wrote. */
    private static boolean isVtt(String text) {
        int from = 0;
        for (int lines = 0; lines < 10 && from < text.length(); lines++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, Math.min(end, from + 100)).strip();
            if (line.startsWith("\ufeff")) {
                line = line.substring(1).strip();
            }
            if (line.regionMatches(true, 0, "WEBVTT", 0, 6)
                    && (line.length() == 6 || !Character.isLetterOrDigit(line.charAt(6)))) {
                return true;
            }
            if (CueTimes.loose(line).isPresent()) {
                return false;
            }
            from = end + 1;
        }
        return false;
    }

    Reading reading(String format, List<Spoken> turns) {
        return new Reading(format, turns, List.of(), warnings, unspoken);
    }
}
