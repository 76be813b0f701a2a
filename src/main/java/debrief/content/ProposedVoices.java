package debrief.content;

import debrief.model.Speaker.Role;
import debrief.segment.Voices;
import debrief.segment.Voices.Voice;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that names nobody, read as the talk of an interviewer and a candidate: {@code voices: proposed} in interview.yaml.
 * The same bytes always give the same turns.
 */
public final class ProposedVoices {

    /** The labels that the rules give. */
    public static final String INTERVIEWER = "Interviewer";

    public static final String CANDIDATE = "Candidate";

    private ProposedVoices() {}

    /** As it is where somebody is named, or where the talk is not clearly one of questions and answers. */
    public static Reading of(Reading reading) {
        if (reading.turns().stream().anyMatch(turn -> !turn.label().isEmpty())) {
            return reading;
        }
        List<Voice> voices =
                Voices.propose(reading.turns().stream().map(Spoken::text).toList());
        if (voices.isEmpty()) {
            return reading;
        }
        List<Spoken> turns = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            Voice voice = voices.get(i);
            Spoken whole = reading.turns().get(voice.stretch());
            boolean first = i == 0 || voices.get(i - 1).stretch() < voice.stretch();
            boolean last = i + 1 == voices.size() || voices.get(i + 1).stretch() > voice.stretch();
            turns.add(new Spoken(
                    voice.role() == Role.INTERVIEWER ? INTERVIEWER : CANDIDATE,
                    first ? whole.startMs() : Spoken.UNTIMED,
                    last ? whole.endMs() : Spoken.UNTIMED,
                    voice.text(),
                    whole.line()));
        }
        return new Reading(reading.format(), turns, reading.people(), reading.warnings(), reading.unspoken());
    }
}
