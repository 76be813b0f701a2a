package debrief.transcript.cues;

import debrief.transcript.reading.Spoken;
import java.util.List;

/** The tag that says whose words a cue holds: {@code <v Ann>Ready?}. */
final class VoiceTags {

    private VoiceTags() {}

    static boolean in(String text) {
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
