package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/**
 * Zoom, and every other WebVTT that names speakers in the text. A cue without a name goes on with the last speaker.
 *
 * <pre>
 * WEBVTT
 *
 * 1
 * 00:00:05.320 --&gt; 00:00:07.100
 * Ann Example: We looked at the queue
 *
 * 2
 * 00:00:07.100 --&gt; 00:00:08.000
 * first.
 * </pre>
 */
public final class ZoomVtt implements Format {

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        return VttFile.open(source).flatMap(vtt -> {
            CueLabels labels = CueLabels.judge(vtt.cues());
            return labels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reading("zoom-vtt", labels.turns(), List.of(), vtt.warnings()));
        });
    }
}
