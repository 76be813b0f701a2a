package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/**
 * WebVTT voices: podcast hosts, Descript, Otter. Many files never close the tag.
 *
 * <pre>
 * 00:00.000 --&gt; 00:02.000
 * &lt;v Ann&gt;Ready?&lt;/v&gt; &lt;v.loud Bob Lee&gt;Ready!
 * </pre>
 */
public final class VoiceVtt implements Format {

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        if (!hasVoices(source.text())) {
            return Optional.empty();
        }
        return VttFile.open(source)
                .filter(vtt -> vtt.cues().stream().anyMatch(cue -> hasVoices(cue.text())))
                .map(vtt -> new Reading("voice-vtt", turns(vtt.cues()), List.of(), vtt.warnings()));
    }

    static boolean hasVoices(String text) {
        return text.contains("<v ") || text.contains("<v.") || text.contains("<v\n") || text.contains("<v>");
    }

    /** Words outside of any voice go on with the last one; a voice without a name is somebody unknown. */
    static List<Spoken> turns(List<Cue> cues) {
        TurnJoiner turns = new TurnJoiner();
        String speaker = "";
        for (Cue cue : cues) {
            for (CueText.Stretch stretch : CueText.forgiving(cue.text()).stretches()) {
                if (!stretch.text().isBlank()) {
                    speaker = stretch.voice().orElse(speaker);
                    turns.say(speaker, cue, stretch.text());
                }
            }
        }
        return turns.turns();
    }
}
