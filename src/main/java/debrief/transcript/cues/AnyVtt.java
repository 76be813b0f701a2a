package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WebVTT of any service, from the most distinctive dialect to none at all. */
public final class AnyVtt implements Format {

    private static final List<Function<VttFile, Optional<Reading>>> DIALECTS = List.of(
            AnyVtt::teams,
            AnyVtt::youTube,
            AnyVtt::voices,
            AnyVtt::webex,
            AnyVtt::named,
            vtt -> Optional.of(plain(vtt)));

    static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?:/.{0,40})?");
    private static final Pattern GRAPH_TIME = Pattern.compile("(?m)^\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,7} --> ");
    private static final Pattern WEBEX_ID = Pattern.compile("\\d{1,9} \"([^\"]{0,200})\"(?: \\(\\d{1,20}\\))?");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        return VttFile.open(source)
                .flatMap(vtt -> DIALECTS.stream()
                        .flatMap(dialect -> dialect.apply(vtt).stream())
                        .findFirst());
    }

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
    private static Optional<Reading> teams(VttFile vtt) {
        if (!VoiceTags.in(vtt.text())) {
            return Optional.empty();
        }
        long ids = vtt.cues().stream()
                .filter(cue -> GUID.matcher(cue.id()).matches())
                .count();
        boolean download = ids > 0 && ids * 2 >= vtt.cues().size();
        return download || !vtt.strict() && GRAPH_TIME.matcher(vtt.text()).find()
                ? Optional.of(vtt.reading(download ? "teams-vtt" : "teams-graph-vtt", VoiceTags.turns(vtt.cues())))
                : Optional.empty();
    }

    /**
     * YouTube's automatic captions, which scroll and time every word; they have no names.
     *
     * <pre>
     * 00:00:01.000 --&gt; 00:00:02.990 align:start position:0%
     * so&lt;00:00:01.200&gt;&lt;c&gt; today&lt;/c&gt;&lt;00:00:01.500&gt;&lt;c&gt; we&lt;/c&gt;
     *
     * 00:00:02.990 --&gt; 00:00:03.000 align:start position:0%
     * so today we
     * </pre>
     */
    private static Optional<Reading> youTube(VttFile vtt) {
        boolean timed = vtt.cues().stream().anyMatch(cue -> cue.text().contains("><c>"));
        return timed && RollingCaptions.isRolling(vtt.cues())
                ? Optional.of(vtt.reading(
                        "youtube-vtt",
                        CueLabels.judge(RollingCaptions.unroll(vtt.cues())).turns()))
                : Optional.empty();
    }

    /**
     * WebVTT voices: podcast hosts, Descript, Otter. Many files never close the tag.
     *
     * <pre>
     * 00:00.000 --&gt; 00:02.000
     * &lt;v Ann&gt;Ready?&lt;/v&gt; &lt;v.loud Bob Lee&gt;Ready!
     * </pre>
     */
    private static Optional<Reading> voices(VttFile vtt) {
        return vtt.cues().stream().anyMatch(cue -> VoiceTags.in(cue.text()))
                ? Optional.of(vtt.reading("voice-vtt", VoiceTags.turns(vtt.cues())))
                : Optional.empty();
    }

    /**
     * Webex: the speaker stands in the cue's id.
     *
     * <pre>
     * 3 "Ann Example" (1234567)
     * 00:00:05.320 --&gt; 00:00:07.100
     * We looked at the queue first.
     * </pre>
     */
    private static Optional<Reading> webex(VttFile vtt) {
        TurnJoiner turns = new TurnJoiner();
        for (Cue cue : vtt.cues()) {
            Matcher id = WEBEX_ID.matcher(cue.id());
            if (!id.matches()) {
                return Optional.empty();
            }
            turns.say(id.group(1).strip(), cue, CueText.forgiving(cue.text()).plain());
        }
        return vtt.cues().isEmpty() ? Optional.empty() : Optional.of(vtt.reading("webex-vtt", turns.turns()));
    }

    /**
     * Zoom, and every other WebVTT that names speakers in the text. A cue without a name goes on with the last speaker.
     *
     * <pre>
     * 1
     * 00:00:05.320 --&gt; 00:00:07.100
     * Ann Example: We looked at the queue
     *
     * 2
     * 00:00:07.100 --&gt; 00:00:08.000
     * first.
     * </pre>
     */
    private static Optional<Reading> named(VttFile vtt) {
        CueLabels labels = CueLabels.judge(vtt.cues());
        return labels.isEmpty() ? Optional.empty() : Optional.of(vtt.reading("zoom-vtt", labels.turns()));
    }

    /**
     * WebVTT without names, as Whisper and Descript write it. Nobody can tell where a speaker ends, so the whole file is one turn,
     * with a paragraph at each longer silence; {@code >>} and dashes open turns of somebody else unknown.
     */
    private static Reading plain(VttFile vtt) {
        List<Spoken> turns = CueLabels.judge(RollingCaptions.once(vtt.cues())).turns();
        if (!turns.isEmpty()) {
            return vtt.reading("webvtt", turns);
        }
        return Reading.refused(
                "webvtt",
                vtt.cues().isEmpty()
                        ? "The file has a WebVTT header but no cues: nothing was transcribed. Download the transcript again,"
                                + " once the meeting service has finished it."
                        : "The file has cues, but nobody says a word in them. Download the transcript again.");
    }
}
