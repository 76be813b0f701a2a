package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Webex: the speaker stands in the cue's id.
 *
 * <pre>
 * 3 "Ann Example" (1234567)
 * 00:00:05.320 --&gt; 00:00:07.100
 * We looked at the queue first.
 * </pre>
 */
public final class WebexVtt implements Format {

    private static final Pattern ID = Pattern.compile("\\d{1,9} \"([^\"]{0,200})\"(?: \\(\\d{1,20}\\))?");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        if (!source.text().contains(" \"")) {
            return Optional.empty();
        }
        return VttFile.open(source)
                .filter(vtt -> !vtt.cues().isEmpty()
                        && vtt.cues().stream()
                                .allMatch(cue -> ID.matcher(cue.id()).matches()))
                .map(vtt -> new Reading("webex-vtt", turns(vtt.cues()), List.of(), vtt.warnings()));
    }

    private static List<Spoken> turns(List<Cue> cues) {
        TurnJoiner turns = new TurnJoiner();
        for (Cue cue : cues) {
            Matcher id = ID.matcher(cue.id());
            turns.say(
                    id.matches() ? id.group(1).strip() : "",
                    cue,
                    CueText.forgiving(cue.text()).plain());
        }
        return turns.turns();
    }
}
