package debrief.content;

import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who a file's labels are. */
final class Speakers {

    private Speakers() {}

    /** The turns of a file, each by whom {@code interview.yaml} declares; a label that it does not know is somebody else. */
    static Transcript named(Reading reading, List<Speaker> declared) {
        Map<String, Speaker> byLabel = new HashMap<>();
        declared.forEach(speaker -> byLabel.put(speaker.label(), speaker));
        List<Turn> turns = new ArrayList<>();
        for (Spoken spoken : reading.turns()) {
            Speaker speaker = byLabel.computeIfAbsent(
                    spoken.label(), label -> new Speaker(label, Speaker.Role.OTHER, Person.UNKNOWN));
            turns.add(spoken.turn(turns.size() + 1, speaker));
        }
        return new Transcript(turns);
    }
}
