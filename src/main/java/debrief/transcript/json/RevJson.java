package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rev.ai: speakers are numbers, with names in a list of their own; blanks and full stops are elements without a time.
 *
 * <pre>
 * {"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Hello", "ts": 0.5, "end_ts": 0.8},
 *                                             {"type": "punct", "value": "."}]}],
 *  "speakers": [{"id": 0, "name": "Ann Example"}]}
 * </pre>
 */
final class RevJson implements JsonTranscript.Shape {

    @Override
    public Optional<Reading> read(JsonNode root) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode speaker : root.path("speakers")) {
            names.put(speaker.path("id").asText(), speaker.path("name").asText(""));
        }
        Pieces pieces = Pieces.ofCues();
        for (JsonNode monologue : root.path("monologues")) {
            JsonNode id = monologue.path("speaker");
            String own = monologue.path("speaker_info").path("display_name").asText("");
            String name = own.isBlank() ? names.getOrDefault(id.asText(), "") : own;
            StringBuilder text = new StringBuilder();
            long startMs = Spoken.UNTIMED;
            long endMs = Spoken.UNTIMED;
            for (JsonNode element : monologue.path("elements")) {
                text.append(element.path("value").asText(""));
                long ts = Values.seconds(element.path("ts"));
                startMs = startMs == Spoken.UNTIMED ? ts : startMs;
                endMs = Math.max(endMs, Values.seconds(element.path("end_ts")));
            }
            pieces.add(name.isBlank() ? Values.speaker(id) : name.strip(), startMs, endMs, text.toString(), 1);
        }
        return reading("rev-json", pieces);
    }
}
