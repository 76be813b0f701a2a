package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Microsoft Teams: the download, whose ids are GUIDs and whose lines are wrapped, and what Microsoft Graph returns, whose times
 * no player takes.
 *
 * <pre>
 * 6f9619ff-8b86-d011-b42d-00c04fc964ff/12-0
 * 00:00:05.320 --&gt; 00:00:07.100
 * &lt;v Ann Example&gt;We looked at the queue
 * first.&lt;/v&gt;
 *
 * 0:0:5.320 --&gt; 0:0:7.100
 * &lt;v Ann Example&gt;We looked at the queue first.&lt;/v&gt;
 * </pre>
 */
public final class TeamsVtt implements Format {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/.{0,40})?");
    private static final Pattern GRAPH_TIME = Pattern.compile("(?m)^\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,7} --> ");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        if (!VoiceVtt.hasVoices(source.text())) {
            return Optional.empty();
        }
        return VttFile.open(source)
                .flatMap(vtt -> kind(vtt, source.text())
                        .map(kind -> new Reading(kind, VoiceVtt.turns(vtt.cues()), List.of(), vtt.warnings())));
    }

    private static Optional<String> kind(VttFile vtt, String text) {
        long ids = vtt.cues().stream()
                .filter(cue -> ID.matcher(cue.id()).matches())
                .count();
        if (ids > 0 && ids * 2 >= vtt.cues().size()) {
            return Optional.of("teams-vtt");
        }
        return vtt.strict() || !GRAPH_TIME.matcher(text).find() ? Optional.empty() : Optional.of("teams-graph-vtt");
    }
}
