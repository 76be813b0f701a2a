package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/**
 * YouTube's automatic captions, which scroll and time every word; they have no names.
 *
 * <pre>
 * WEBVTT
 * Kind: captions
 * Language: en
 *
 * 00:00:01.000 --&gt; 00:00:02.990 align:start position:0%
 * so&lt;00:00:01.200&gt;&lt;c&gt; today&lt;/c&gt;&lt;00:00:01.500&gt;&lt;c&gt; we&lt;/c&gt;
 *
 * 00:00:02.990 --&gt; 00:00:03.000 align:start position:0%
 * so today we
 * </pre>
 */
public final class YouTubeVtt implements Format {

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        if (!source.text().contains("><c>")) {
            return Optional.empty();
        }
        return VttFile.open(source)
                .filter(vtt -> vtt.contains("><c>") && RollingCaptions.isRolling(vtt.cues()))
                .map(vtt -> {
                    List<Cue> once = RollingCaptions.unroll(vtt.cues());
                    return new Reading("youtube-vtt", CueLabels.judge(once).turns(), List.of(), vtt.warnings());
                });
    }
}
