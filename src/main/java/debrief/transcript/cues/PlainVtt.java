package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/**
 * WebVTT without names, as Whisper and Descript write it. Nobody can tell where a speaker ends, so the whole file is one turn,
 * with a paragraph at each longer silence; {@code >>} and dashes open turns of somebody else unknown.
 *
 * <pre>
 * WEBVTT
 *
 * 00:05.320 --&gt; 00:07.100
 * We looked at the queue first.
 * </pre>
 */
public final class PlainVtt implements Format {

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        return VttFile.open(source).map(vtt -> {
            List<Cue> cues = RollingCaptions.isRolling(vtt.cues()) ? RollingCaptions.unroll(vtt.cues()) : vtt.cues();
            List<Spoken> turns = CueLabels.judge(cues).turns();
            return turns.isEmpty() ? silent(vtt) : new Reading("webvtt", turns, List.of(), vtt.warnings());
        });
    }

    private static Reading silent(VttFile vtt) {
        return Reading.refused(
                "webvtt",
                vtt.cues().isEmpty()
                        ? "The file has a WebVTT header but no cues: nothing was transcribed. Download the transcript again,"
                                + " once the meeting service has finished it."
                        : "The file has cues, but nobody says a word in them. Download the transcript again.");
    }
}
